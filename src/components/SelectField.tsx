import { useId } from 'react';
import { FieldNotes, toDescription } from './FieldNotes.tsx';

interface SelectFieldProps<Value extends string> {
  /** By which an error summary finds it. */
  readonly id?: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | null;
  /** The label is there for screen readers only. */
  readonly isLabelHidden?: boolean;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** A choice of one among several (GOV.UK select). */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, hint, error = null, isLabelHidden = false, value, options, onChange } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <label className={isLabelHidden ? 'govuk-visually-hidden' : 'govuk-label'} htmlFor={id}>
        {label}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      <select
        className={`govuk-select${error ? ' govuk-select--error' : ''}`}
        id={id}
        value={value}
        aria-describedby={toDescription(id, hint, error)}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
