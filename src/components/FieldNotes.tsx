interface FieldNotesProps {
  readonly id: string;
  readonly hint: string | undefined;
  readonly error: string | null;
}

/** What stands between the name of a field and the field: how to fill it in, and what is wrong. */
export function FieldNotes({ id, hint, error }: FieldNotesProps) {
  return (
    <>
      {hint && (
        <div className="govuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <p className="govuk-error-message" id={`${id}-error`}>
          <span className="govuk-visually-hidden">Error:</span> {error}
        </p>
      )}
    </>
  );
}

/** The ids of these notes, for `aria-describedby`. */
export function toDescription(
  id: string,
  hint: string | undefined,
  error: string | null,
): string | undefined {
  const ids = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter((part) => part !== null);
  return ids.length === 0 ? undefined : ids.join(' ');
}
