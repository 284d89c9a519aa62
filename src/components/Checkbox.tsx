import { useId } from 'react';

interface CheckboxProps {
  readonly label: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

/** One thing that holds or does not (GOV.UK checkbox, small). */
export function Checkbox({ label, isChecked, onChange }: CheckboxProps) {
  const id = useId();
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small govuk-form-group">
      <div className="govuk-checkboxes__item">
        <input
          className="govuk-checkboxes__input"
          type="checkbox"
          id={id}
          checked={isChecked}
          onChange={(event) => onChange(event.target.checked)}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
          {label}
        </label>
      </div>
    </div>
  );
}
