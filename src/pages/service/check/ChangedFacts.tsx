import type { ChangedFact } from './changedFacts.ts';

/** What changes in the listing: as it is, and as it would be. */
export function ChangedFacts({ facts }: { readonly facts: readonly ChangedFact[] }) {
  return (
    <section aria-label="What changes in the listing">
      <h2 className="govuk-heading-m">What changes in the listing</h2>
      <ChangedFactList facts={facts} />
    </section>
  );
}

interface ChangedFactListProps {
  readonly facts: readonly ChangedFact[];
  /** Before what it says, or said. */
  readonly wasWords?: string;
  /** Before what was put in its place. */
  readonly isWords?: string;
}

/** The facts alone, where another heading stands above them. */
export function ChangedFactList({ facts, wasWords = 'Now', isWords = 'Changed to' }: ChangedFactListProps) {
  return (
    <dl className="govuk-summary-list app-changes">
      {facts.map(({ term, before, after }) => (
        <div className="govuk-summary-list__row" key={term}>
          <dt className="govuk-summary-list__key">{term}</dt>
          <dd className="govuk-summary-list__value">
            <p className="govuk-body app-changes__before">
              {wasWords}: <Details details={before} />
            </p>
            <p className="govuk-body app-changes__after">
              {isWords}: <Details details={after} />
            </p>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Details({ details }: { readonly details: readonly string[] }) {
  return details.length === 0 ? 'not stated' : details.join('; ');
}
