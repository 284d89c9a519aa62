import { useEffect, useRef, type MouseEvent } from 'react';

/** A problem, and the id of the field it is in; null where it is in none. */
export interface ShownProblem {
  readonly fieldId: string | null;
  readonly message: string;
}

interface ErrorSummaryProps {
  readonly problems: readonly ShownProblem[];
  /** Changes each time the person tried to go on, so that the focus comes back here. */
  readonly attempt: number;
}

/** What has to be mended before going on (GOV.UK error summary). It takes the focus at each attempt. */
export function ErrorSummary({ problems, attempt }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null);
  const isShown = problems.length > 0;
  useEffect(() => {
    summary.current?.focus();
    // Not when a problem comes back while a person types: the focus is theirs then.
  }, [attempt]);
  if (!isShown) return null;
  return (
    <div className="govuk-error-summary" ref={summary} tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">There is a problem</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {problems.map(({ fieldId, message }) => (
              <li key={`${fieldId} ${message}`}>
                {fieldId === null ? (
                  message
                ) : (
                  <a href={`#${fieldId}`} onClick={(event) => goTo(event, fieldId)}>
                    {message}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

// A fragment in the address would be one more step for Back.
function goTo(event: MouseEvent, fieldId: string): void {
  event.preventDefault();
  const field = document.getElementById(fieldId);
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}
