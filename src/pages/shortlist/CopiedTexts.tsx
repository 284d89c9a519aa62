import { describeCalendarDay } from '../../catalogue/calendarDay.ts';
import type { CopiedText } from '../../shortlist/shortlist.ts';

const formLabels: Readonly<Record<CopiedText['form'], string>> = {
  paste: 'Text for the proposed sentence',
  say: 'Text to say',
  cite: 'Source of information',
  alternatives: 'Alternatives considered',
};

/** What was copied and when, in the words of that day: later changes of law or listing leave it be. */
export function CopiedTexts({ copies }: { readonly copies: readonly CopiedText[] }) {
  if (copies.length === 0) return null;
  return (
    <section aria-labelledby="copied" className="app-no-print">
      <h2 className="govuk-heading-m" id="copied">
        Copied before
      </h2>
      {copies.map((copy, index) => (
        // Copies are never moved, and two of one day can be alike.
        <details className="govuk-details" key={copies.length - index}>
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">
              {formLabels[copy.form]}, {describeCalendarDay(copy.copiedOn)}
            </span>
          </summary>
          <div className="govuk-details__text">
            {copy.paragraphs.map((paragraph, place) => (
              <p className="govuk-body" key={place}>
                {paragraph}
              </p>
            ))}
          </div>
        </details>
      ))}
    </section>
  );
}
