import { useId } from 'react';
import type { TextForm } from '../../report/optionsText.ts';
import { formLabels } from './textSummary.ts';

interface FormChoiceProps {
  readonly forms: readonly TextForm[];
  readonly form: TextForm;
  readonly onChange: (form: TextForm) => void;
}

/** Which text is wanted (GOV.UK radios, inline). */
export function FormChoice({ forms, form, onChange }: FormChoiceProps) {
  const id = useId();
  return (
    <div className="govuk-form-group app-no-print">
      <fieldset className="govuk-fieldset">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">Which text</legend>
        <div className="govuk-radios govuk-radios--inline">
          {forms.map((one) => (
            <div className="govuk-radios__item" key={one}>
              <input
                className="govuk-radios__input"
                type="radio"
                name={id}
                id={`${id}-${one}`}
                checked={one === form}
                onChange={() => onChange(one)}
              />
              <label className="govuk-label govuk-radios__label" htmlFor={`${id}-${one}`}>
                {formLabels[one]}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
