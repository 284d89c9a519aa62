import type { ReactNode } from 'react';

interface RepeatedFieldsProps<Entry> {
  /** By which what follows an empty list is told from others. */
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
  const change = (index: number, part: Partial<Entry>) =>
    onChange(entries.map((entry, place) => (place === index ? { ...entry, ...part } : entry)));
  return (
    <section className="app-repeated" aria-label={legend}>
      <h2 className="govuk-heading-m">{legend}</h2>
      {hint && <p className="govuk-hint">{hint}</p>}
      {entries.map((entry, index) => (
        // Entries have no name of their own; their fields are controlled, so a place is key enough.
        <fieldset className="govuk-fieldset app-repeated__entry" key={index}>
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
            {`${capitalise(noun)} ${index + 1}`}
          </legend>
          {children(entry, index, (part) => change(index, part))}
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            onClick={() => onChange(entries.filter((_, place) => place !== index))}
          >
            Remove {noun} {index + 1}
          </button>
        </fieldset>
      ))}
      {entries.length < most && (
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          onClick={() => onChange([...entries, blank])}
        >
          {entries.length === 0 ? `Add a ${noun}` : `Add another ${noun}`}
        </button>
      )}
    </section>
  );
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
