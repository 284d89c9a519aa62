import type { Completeness } from '../../../validation/completeness.ts';

/** How complete a listing is, explained part by part. */
export function CompletenessScore({ completeness }: { readonly completeness: Completeness }) {
  const { score, parts } = completeness;
  const missing = parts.filter(({ whatToDo }) => whatToDo !== null);
  return (
    <section aria-label="How complete it is">
      <h2 className="govuk-heading-l">How complete it is</h2>
      <p className="govuk-body">
        <strong className="app-score">{score} out of 100</strong>
      </p>
      <p className="govuk-body">
        The score says how much of what practitioners need the listing states. It does not say how good the
        service is, and practitioners do not see it.
      </p>
      {missing.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {missing.map(({ id, label, points, of, whatToDo }) => (
            <li key={id}>
              {label}: {points} of {of} points. {whatToDo}
            </li>
          ))}
        </ul>
      )}
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">How the score is made up</span>
        </summary>
        <div className="govuk-details__text">
          <table className="govuk-table app-score__table">
            <caption className="govuk-visually-hidden">Points for each part of the listing</caption>
            <thead>
              <tr className="govuk-table__row">
                <th scope="col" className="govuk-table__header">
                  Part
                </th>
                <th scope="col" className="govuk-table__header govuk-table__header--numeric">
                  Points
                </th>
              </tr>
            </thead>
            <tbody>
              {parts.map(({ id, label, points, of }) => (
                <tr className="govuk-table__row" key={id}>
                  <td className="govuk-table__cell">{label}</td>
                  <td className="govuk-table__cell govuk-table__cell--numeric">
                    {points} of {of}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
