import { useId } from 'react';
import { FieldNotes, toDescription } from './FieldNotes.tsx';

interface CheckboxListProps<Value extends string> {
  /** By which an error summary finds the first box. */
  readonly id?: string;
  readonly legend: string;
  readonly hint?: string;
  readonly error?: string | null;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly values: readonly Value[];
  /** Side by side, for short labels such as days. */
  readonly isInline?: boolean;
  /** Gets the values in the order of the options. */
  readonly onChange: (values: readonly Value[]) => void;
}

/** Some of several (GOV.UK checkboxes, small). */
export function CheckboxList<Value extends string>(props: CheckboxListProps<Value>) {
  const { legend, hint, error = null, options, values, isInline = false, onChange } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  const toggle = (value: Value) => {
    const isOn = (one: Value) => (one === value ? !values.includes(one) : values.includes(one));
    onChange(options.map((option) => option.value).filter(isOn));
  };
  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <fieldset className="govuk-fieldset" aria-describedby={toDescription(id, hint, error)}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
        <FieldNotes id={id} hint={hint} error={error} />
        <div
          className={`govuk-checkboxes govuk-checkboxes--small${isInline ? ' app-inline-checkboxes' : ''}`}
        >
          {options.map(({ value, label }, index) => {
            const boxId = index === 0 ? id : `${id}-${value}`;
            return (
              <div className="govuk-checkboxes__item" key={value}>
                <input
                  className="govuk-checkboxes__input"
                  type="checkbox"
                  id={boxId}
                  checked={values.includes(value)}
                  onChange={() => toggle(value)}
                />
                <label className="govuk-label govuk-checkboxes__label" htmlFor={boxId}>
                  {label}
                </label>
              </div>
            );
          })}
        </div>
      </fieldset>
    </div>
  );
}
