import { useState, type FormEvent } from 'react';
import type { Service } from '../../../catalogue/service.ts';
import { ErrorSummary } from '../../../components/ErrorSummary.tsx';
import { WarningText } from '../../../components/WarningText.tsx';
import { AvailabilityFields } from './AvailabilityFields.tsx';
import { ContactFields } from './ContactFields.tsx';
import { EligibilityFields } from './EligibilityFields.tsx';
import { toErrorOf, type ErrorOf } from './errorOf.ts';
import type { Correction, FormState } from './useCorrection.ts';

interface CorrectionFormProps {
  readonly service: Service;
  readonly correction: Correction;
  readonly onReady: () => void;
}

const nothingChanged =
  'Nothing is changed yet. Change what is wrong; if nothing is, go back and say “Still correct”.';

const nothingNew =
  'Nothing is changed since your earlier answer, which the catalogue team still has to decide on.';

/** The fields of a group. Problems are told when the person tries to go on, and while they mend them. */
export function CorrectionForm({ service, correction, onReady }: CorrectionFormProps) {
  const [attempt, setAttempt] = useState(0);
  const { state, answer, isOutdated, isBegun, isUnchanged, pending, discard } = correction;
  const problems = attempt === 0 || answer.ok ? [] : answer.problems;
  const shown = [
    ...problems.map(({ field, message }) => ({ fieldId: field, message })),
    ...(attempt > 0 && isUnchanged
      ? [{ fieldId: null, message: pending ? nothingNew : nothingChanged }]
      : []),
  ];
  const goOn = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (answer.ok && !isUnchanged) onReady();
  };
  return (
    <form noValidate onSubmit={goOn}>
      <ErrorSummary problems={shown} attempt={attempt} />
      {isOutdated && (
        <WarningText>
          A newer catalogue has changed this part of the listing since you began. What you typed is still
          here: check every field, or start again from the newer listing.
        </WarningText>
      )}
      <Fields state={state} service={service} errorOf={toErrorOf(problems)} />
      <div className="app-actions">
        <button type="submit" className="govuk-button">
          See what changes
        </button>
        {isBegun && (
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            onClick={() => {
              setAttempt(0);
              discard();
            }}
          >
            Start again from the listing
          </button>
        )}
      </div>
      <p className="govuk-body">
        Nothing is sent yet. What you type stays until you send it, or close or reload this tab.
      </p>
    </form>
  );
}

interface FieldsProps {
  readonly state: FormState;
  readonly service: Service;
  readonly errorOf: ErrorOf;
}

function Fields({ state, service, errorOf }: FieldsProps) {
  switch (state.group) {
    case 'contact':
      return (
        <ContactFields
          form={state.form}
          hidesPlaces={service.confidentialLocation}
          errorOf={errorOf}
          onChange={state.change}
        />
      );
    case 'eligibility':
      return <EligibilityFields form={state.form} errorOf={errorOf} onChange={state.change} />;
    case 'availability':
      return <AvailabilityFields form={state.form} errorOf={errorOf} onChange={state.change} />;
  }
}
