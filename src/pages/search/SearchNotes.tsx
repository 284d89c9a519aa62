import { foldNotes } from './foldNotes.ts';

/** What the person should be told of what was typed. */
export function SearchNotes({ notes }: { readonly notes: readonly string[] }) {
  const { shown, folded, summary } = foldNotes(notes);
  return (
    <>
      {shown.map((note) => (
        <p className="govuk-inset-text" key={note}>
          {note}
        </p>
      ))}
      {folded.length > 0 && (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">{summary}</span>
          </summary>
          <div className="govuk-details__text">
            {folded.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </div>
        </details>
      )}
    </>
  );
}
