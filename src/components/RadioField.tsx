import { FieldNotes, toDescription } from './FieldNotes.tsx';

interface RadioFieldProps<Value extends string> {
  /** By which an error summary finds the first choice. */
  readonly id: string;
  readonly legend: string;
  readonly hint?: string;
  readonly error?: string | null;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly hint?: string }[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}

/** One of a few (GOV.UK radios). */
export function RadioField<Value extends string>(props: RadioFieldProps<Value>) {
  const { id, legend, hint, error = null, options, value, onChange } = props;
  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <fieldset className="govuk-fieldset" aria-describedby={toDescription(id, hint, error)}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
        <FieldNotes id={id} hint={hint} error={error} />
        <div className="govuk-radios govuk-radios--small">
          {options.map((option, index) => {
            const choiceId = index === 0 ? id : `${id}-${index}`;
            return (
              <div className="govuk-radios__item" key={option.value}>
                <input
                  className="govuk-radios__input"
                  type="radio"
                  name={id}
                  id={choiceId}
                  checked={option.value === value}
                  aria-describedby={option.hint ? `${choiceId}-what` : undefined}
                  onChange={() => onChange(option.value)}
                />
                <label className="govuk-label govuk-radios__label" htmlFor={choiceId}>
                  {option.label}
                </label>
                {option.hint && (
                  <div className="govuk-hint govuk-radios__hint" id={`${choiceId}-what`}>
                    {option.hint}
                  </div>
                )}
              </div>
            );
          })}
        </div>
      </fieldset>
    </div>
  );
}
