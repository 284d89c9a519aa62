import { useId } from 'react';

/** One thing that can be ticked. */
export interface CheckboxOption<Code extends string> {
  readonly code: Code;
  readonly label: string;
  /** How many services ticking it would leave; null while that is not known. */
  readonly count: number | null;
  readonly isChecked: boolean;
}

interface CheckboxGroupProps<Code extends string> {
  readonly legend: string;
  readonly options: readonly CheckboxOption<Code>[];
  readonly startsOpen: boolean;
  readonly onToggle: (code: Code) => void;
}

/** A group of filter values that can be folded away, with a count beside each value. */
export function CheckboxGroup<Code extends string>(props: CheckboxGroupProps<Code>) {
  const { legend, options, startsOpen, onToggle } = props;
  const groupId = useId();
  const selected = options.filter(({ isChecked }) => isChecked).length;
  return (
    <details className="app-filters__group" open={startsOpen}>
      <summary className="app-filters__summary">
        {legend}
        {selected > 0 && <span className="app-filters__summary-note"> ({selected} selected)</span>}
      </summary>
      <fieldset className="govuk-fieldset">
        <legend className="govuk-visually-hidden">{legend}</legend>
        <div className="govuk-checkboxes govuk-checkboxes--small">
          {options.map(({ code, label, count, isChecked }) => (
            <div className="govuk-checkboxes__item" key={code}>
              <input
                className="govuk-checkboxes__input"
                type="checkbox"
                id={`${groupId}-${code}`}
                checked={isChecked}
                onChange={() => onToggle(code)}
              />
              <label className="govuk-label govuk-checkboxes__label" htmlFor={`${groupId}-${code}`}>
                {label} {count !== null && <span className="app-filters__count">({count})</span>}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </details>
  );
}
