import { useEffect, useRef, type ReactNode } from 'react';

interface RepeatedFieldsProps<Entry> {
  readonly legend: string;
  readonly hint?: string;
  /** What one entry is, in the middle of a sentence: "contact". */
  readonly noun: string;
  readonly entries: readonly Entry[];
  readonly blank: Entry;
  readonly most: number;
  readonly onChange: (entries: readonly Entry[]) => void;
  readonly children: (entry: Entry, index: number, change: (part: Partial<Entry>) => void) => ReactNode;
}

/** Several entries of the same fields, of which more can be added and each taken away. */
export function RepeatedFields<Entry>(props: RepeatedFieldsProps<Entry>) {
  const { legend, hint, noun, entries, blank, most, onChange, children } = props;
  const { section, moveFocus } = useFocusAfterChange(entries.length);
  const change = (index: number, part: Partial<Entry>) =>
    onChange(entries.map((entry, place) => (place === index ? { ...entry, ...part } : entry)));
  const add = () => {
    moveFocus();
    onChange([...entries, blank]);
  };
  const remove = (index: number) => {
    moveFocus();
    onChange(entries.filter((_, place) => place !== index));
  };
  return (
    <section className="app-repeated" aria-label={legend} ref={section}>
      <h2 className="govuk-heading-m" tabIndex={-1}>
        {legend}
      </h2>
      {hint && <p className="govuk-hint">{hint}</p>}
      {entries.map((entry, index) => (
        // Entries have no name of their own; their fields are controlled, so a place is key enough.
        <fieldset className="govuk-fieldset app-repeated__entry" key={index}>
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
            {`${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${index + 1}`}
          </legend>
          {children(entry, index, (part) => change(index, part))}
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            onClick={() => remove(index)}
          >
            Remove {noun} {index + 1}
          </button>
        </fieldset>
      ))}
      {entries.length < most && (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={add}>
          {entries.length === 0 ? `Add a ${noun}` : `Add another ${noun}`}
        </button>
      )}
    </section>
  );
}

/** Moves the focus to what was added, or to the heading where what had it was taken away. */
function useFocusAfterChange(count: number) {
  const section = useRef<HTMLElement>(null);
  const before = useRef(count);
  const isWanted = useRef(false);
  useEffect(() => {
    const hasGrown = count > before.current;
    before.current = count;
    if (!isWanted.current) return;
    isWanted.current = false;
    const last = section.current?.querySelector<HTMLElement>('fieldset.app-repeated__entry:last-of-type');
    const target = hasGrown ? last?.querySelector<HTMLElement>('input') : null;
    (target ?? section.current?.querySelector<HTMLElement>('h2'))?.focus();
  }, [count]);
  return { section, moveFocus: () => (isWanted.current = true) };
}
