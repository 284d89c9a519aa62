import { memo, useCallback, useId } from 'react';

/** One thing that can be ticked. */
export interface CheckboxOption<Code extends string> {
  readonly code: Code;
  readonly label: string;
  readonly isChecked: boolean;
}

interface CheckboxGroupProps<Code extends string> {
  readonly legend: string;
  /** One and the same list as long as nothing is ticked: boxes are drawn anew with it. */
  readonly options: readonly CheckboxOption<Code>[];
  /** How many services ticking each would leave; null while that is not known. */
  readonly counts?: Readonly<Record<Code, number>> | null;
  readonly startsOpen: boolean;
  /** One and the same function likewise. */
  readonly onToggle: (code: Code) => void;
}

/** A group of filter values that can be folded away, with a count beside each value where it is known. */
export function CheckboxGroup<Code extends string>(props: CheckboxGroupProps<Code>) {
  const { legend, options, counts = null, startsOpen, onToggle } = props;
  const groupId = useId();
  const selected = options.filter(({ isChecked }) => isChecked).length;
  const toggle = useCallback(
    (place: number) => {
      const option = options[place];
      if (option) onToggle(option.code);
    },
    [options, onToggle],
  );
  return (
    <details className="app-filters__group" open={startsOpen}>
      <summary className="app-filters__summary">
        {legend}
        {selected > 0 && <span className="app-filters__summary-note"> ({selected} selected)</span>}
      </summary>
      <fieldset className="govuk-fieldset">
        <legend className="govuk-visually-hidden">{legend}</legend>
        <div className="govuk-checkboxes govuk-checkboxes--small">
          {options.map(({ code, label, isChecked }, place) => {
            const id = `${groupId}-${code}`;
            return (
              <div className="govuk-checkboxes__item" key={code}>
                <Box id={id} place={place} isChecked={isChecked} onToggle={toggle} />
                <Label id={id} label={label} count={counts?.[code] ?? null} />
              </div>
            );
          })}
        </div>
      </fieldset>
    </details>
  );
}

interface BoxProps {
  readonly id: string;
  /** Its place among the options. */
  readonly place: number;
  readonly isChecked: boolean;
  readonly onToggle: (place: number) => void;
}

// Apart from the counts, which change with every letter typed, while the boxes do not.
const Box = memo(function Box({ id, place, isChecked, onToggle }: BoxProps) {
  return (
    <input
      className="govuk-checkboxes__input"
      type="checkbox"
      id={id}
      checked={isChecked}
      onChange={() => onToggle(place)}
    />
  );
});

interface LabelProps {
  readonly id: string;
  readonly label: string;
  readonly count: number | null;
}

const Label = memo(function Label({ id, label, count }: LabelProps) {
  return (
    <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
      {label} {count !== null && <span className="app-filters__count">{`(${count})`}</span>}
    </label>
  );
});
