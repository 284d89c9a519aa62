import { useState } from 'react';
import { cohortCodes, type Cohort } from '../../../catalogue/codes.ts';
import {
  toGroupsField,
  type CohortEntry,
  type EligibilityForm,
} from '../../../changes/forms/eligibilityForm.ts';
import { SelectField } from '../../../components/SelectField.tsx';
import { TextAreaField } from '../../../components/TextAreaField.tsx';
import { cohortLabels } from '../../../taxonomy/labels.ts';
import type { ErrorOf } from './errorOf.ts';

interface CohortFieldsProps {
  readonly cohorts: EligibilityForm['cohorts'];
  readonly errorOf: ErrorOf;
  readonly onChange: (cohorts: EligibilityForm['cohorts']) => void;
}

const standingOptions = [
  { value: 'for this group', label: 'It is for this group' },
  { value: 'open to all', label: 'It is open to this group' },
  { value: 'not stated', label: 'Not stated' },
] as const;

/** Groups that have peoples or faiths in them which a listing can name. */
const namedWithin: readonly Cohort[] = [
  'ethnic_minority',
  'gypsy_roma_traveller',
  'faith',
  'foreign_national',
];

/** For which groups it is. They are many, so they are folded away until they are wanted. */
export function CohortFields({ cohorts, errorOf, onChange }: CohortFieldsProps) {
  const change = (cohort: Cohort, part: Partial<CohortEntry>) =>
    onChange({ ...cohorts, [cohort]: { ...cohorts[cohort], ...part } });
  // As it was found: it must not fold away under the hand of who takes the last statement back.
  const [isOpenAtFirst] = useState(cohortCodes.some((code) => cohorts[code].standing !== 'not stated'));
  return (
    <section aria-label="Groups of people">
      <h2 className="govuk-heading-m">Groups of people</h2>
      <p className="govuk-hint">Say “for this group” only where the service is made for it.</p>
      <details className="govuk-details" open={isOpenAtFirst}>
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">All {cohortCodes.length} groups</span>
        </summary>
        <div className="govuk-details__text app-selects">
          {cohortCodes.map((cohort) => (
            <div key={cohort}>
              <SelectField
                label={cohortLabels[cohort]}
                value={cohorts[cohort].standing}
                options={standingOptions}
                onChange={(standing) => change(cohort, { standing })}
              />
              {namedWithin.includes(cohort) && cohorts[cohort].standing !== 'not stated' && (
                <TextAreaField
                  id={toGroupsField(cohort)}
                  error={errorOf(toGroupsField(cohort))}
                  label={`${cohortLabels[cohort]}: which, if it is for some of them`}
                  hint="One on each line, such as “Somali”"
                  rows={2}
                  value={cohorts[cohort].groups}
                  onChange={(groups) => change(cohort, { groups })}
                />
              )}
            </div>
          ))}
        </div>
      </details>
    </section>
  );
}
