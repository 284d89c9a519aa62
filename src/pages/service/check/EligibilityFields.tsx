import {
  deliveryFormats,
  needCodes,
  offenceGroups,
  settings,
  type OffenceGroup,
} from '../../../catalogue/codes.ts';
import type { EligibilityForm } from '../../../changes/forms/eligibilityForm.ts';
import { CheckboxList } from '../../../components/CheckboxList.tsx';
import { RadioField } from '../../../components/RadioField.tsx';
import { SelectField } from '../../../components/SelectField.tsx';
import { TextAreaField } from '../../../components/TextAreaField.tsx';
import { TextField } from '../../../components/TextField.tsx';
import {
  deliveryFormatLabels,
  needLabels,
  offenceGroupLabels,
  settingLabels,
} from '../../../taxonomy/labels.ts';
import { capitalise } from '../../capitalise.ts';
import { CohortFields } from './CohortFields.tsx';
import { CoverageFields } from './CoverageFields.tsx';
import type { ErrorOf } from './errorOf.ts';
import { statedOptions } from './statedOptions.ts';
import { toOptions } from './toOptions.ts';

interface EligibilityFieldsProps {
  readonly form: EligibilityForm;
  readonly errorOf: ErrorOf;
  readonly onChange: (part: Partial<EligibilityForm>) => void;
}

const sexOptions = [
  { value: 'women', label: 'Women' },
  { value: 'men', label: 'Men' },
  { value: 'women and men', label: 'Women and men' },
  { value: 'not stated', label: 'The listing does not say' },
] as const;

const acceptanceOptions = [
  { value: 'accepts', label: 'Accepts' },
  { value: 'case by case', label: 'Case by case' },
  { value: 'does not accept', label: 'Does not accept' },
  { value: 'not stated', label: 'Not stated' },
] as const;

/** Who can use the service, and where they live. */
export function EligibilityFields({ form, errorOf, onChange }: EligibilityFieldsProps) {
  const changeExclusion = (group: OffenceGroup, value: EligibilityForm['exclusions'][OffenceGroup]) =>
    onChange({ exclusions: { ...form.exclusions, [group]: value } });
  return (
    <>
      <RadioField
        id="sexes"
        legend="Who is it for?"
        options={sexOptions}
        value={form.sexes}
        onChange={(sexes) => onChange({ sexes })}
      />
      <div className="app-times">
        <TextField
          id="minimumAge"
          label="Lowest age"
          hint="Empty if there is none"
          isNumber
          width={3}
          maxLength={40}
          value={form.minimumAge}
          error={errorOf('minimumAge')}
          onChange={(minimumAge) => onChange({ minimumAge })}
        />
        <TextField
          id="maximumAge"
          label="Highest age"
          hint="Empty if there is none"
          isNumber
          width={3}
          maxLength={40}
          value={form.maximumAge}
          error={errorOf('maximumAge')}
          onChange={(maximumAge) => onChange({ maximumAge })}
        />
      </div>
      <CoverageFields
        form={form.coverage}
        errorOf={errorOf}
        onChange={(coverage) => onChange({ coverage })}
      />
      <CheckboxList
        id="needs"
        legend="Needs it works with"
        options={toOptions(needCodes, needLabels)}
        values={form.needs}
        error={errorOf('needs')}
        onChange={(needs) => onChange({ needs })}
      />
      <CohortFields cohorts={form.cohorts} errorOf={errorOf} onChange={(cohorts) => onChange({ cohorts })} />
      <section aria-label="Convictions">
        <h2 className="govuk-heading-m">Convictions</h2>
        <p className="govuk-hint">Do you take people convicted of:</p>
        <div className="app-selects">
          {offenceGroups.map((group) => (
            <SelectField
              key={group}
              label={capitalise(offenceGroupLabels[group])}
              value={form.exclusions[group]}
              options={acceptanceOptions}
              onChange={(value) => changeExclusion(group, value)}
            />
          ))}
        </div>
      </section>
      <RadioField
        id="preRelease"
        legend="Does it work with people before release from prison?"
        options={statedOptions}
        value={form.preRelease}
        onChange={(preRelease) => onChange({ preRelease })}
      />
      <RadioField
        id="noRecourseToPublicFunds"
        legend="Does it take people with no recourse to public funds?"
        options={statedOptions}
        value={form.noRecourseToPublicFunds}
        onChange={(noRecourseToPublicFunds) => onChange({ noRecourseToPublicFunds })}
      />
      <TextAreaField
        id="conditions"
        label="Other conditions"
        hint="One sentence on each line"
        value={form.conditions}
        error={errorOf('conditions')}
        onChange={(conditions) => onChange({ conditions })}
      />
      <CheckboxList
        legend="Where it works with people"
        options={toOptions(settings, settingLabels)}
        values={form.settings}
        onChange={(chosen) => onChange({ settings: chosen })}
      />
      <CheckboxList
        legend="How sessions are given"
        options={toOptions(deliveryFormats, deliveryFormatLabels)}
        values={form.deliveryFormats}
        onChange={(chosen) => onChange({ deliveryFormats: chosen })}
      />
      <TextAreaField
        id="languages"
        label="Languages"
        hint="One on each line"
        value={form.languages}
        error={errorOf('languages')}
        onChange={(languages) => onChange({ languages })}
      />
    </>
  );
}
