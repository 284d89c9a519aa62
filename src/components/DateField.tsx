import { FieldNotes, toDescription } from './FieldNotes.tsx';

/** A date as it is typed. */
interface TypedDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

interface DateFieldProps {
  readonly id: string;
  readonly legend: string;
  readonly hint?: string;
  readonly value: TypedDate;
  readonly error?: string | null;
  readonly onChange: (value: TypedDate) => void;
}

const parts = [
  { part: 'day', label: 'Day', width: 2 },
  { part: 'month', label: 'Month', width: 2 },
  { part: 'year', label: 'Year', width: 4 },
] as const;

/** A date in three parts (GOV.UK date input). The first part has the id of the field. */
export function DateField({ id, legend, hint, value, error = null, onChange }: DateFieldProps) {
  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <fieldset className="govuk-fieldset" aria-describedby={toDescription(id, hint, error)}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
        <FieldNotes id={id} hint={hint} error={error} />
        <div className="govuk-date-input">
          {parts.map(({ part, label, width }) => (
            <div className="govuk-date-input__item" key={part}>
              <label
                className="govuk-label govuk-date-input__label"
                htmlFor={part === 'day' ? id : `${id}-${part}`}
              >
                {label}
              </label>
              <input
                className={`govuk-input govuk-input--width-${width}${error ? ' govuk-input--error' : ''}`}
                id={part === 'day' ? id : `${id}-${part}`}
                type="text"
                inputMode="numeric"
                maxLength={4}
                autoComplete="off"
                value={value[part]}
                aria-invalid={error ? true : undefined}
                onChange={(event) => onChange({ ...value, [part]: event.target.value })}
              />
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
