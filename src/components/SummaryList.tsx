/** One thing known, or said to be unknown. */
export interface SummaryRow {
  readonly term: string;
  /** One paragraph each; several become a list. */
  readonly details: readonly string[];
  /** The listing is silent on it. */
  readonly isUnknown?: boolean;
  /** An address to open, where the detail is one: `tel:`, `mailto:` or `https:`. */
  readonly href?: string | null;
}

/** What is known, term by term (GOV.UK summary list). */
export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  return (
    <dl className="govuk-summary-list">
      {rows.map((row) => (
        <div className="govuk-summary-list__row" key={`${row.term}: ${row.details.join()}`}>
          <dt className="govuk-summary-list__key">{row.term}</dt>
          <dd className={`govuk-summary-list__value${row.isUnknown ? ' app-unknown' : ''}`}>
            <Details row={row} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Details({ row }: { readonly row: SummaryRow }) {
  const [only] = row.details;
  if (row.details.length === 1 && only !== undefined) {
    if (!row.href) return only;
    return (
      <a className="govuk-link" href={row.href} rel="noreferrer">
        {only}
      </a>
    );
  }
  return (
    <ul className="app-plain-list">
      {row.details.map((detail) => (
        <li key={detail}>{detail}</li>
      ))}
    </ul>
  );
}
