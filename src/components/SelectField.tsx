import { useId } from 'react';

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly hint?: string;
  /** The label is there for screen readers only. */
  readonly isLabelHidden?: boolean;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** A choice of one among several (GOV.UK select). */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, hint, isLabelHidden = false, value, options, onChange } = props;
  const id = useId();
  return (
    <div className="govuk-form-group">
      <label className={isLabelHidden ? 'govuk-visually-hidden' : 'govuk-label'} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div className="govuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <select
        className="govuk-select"
        id={id}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
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
