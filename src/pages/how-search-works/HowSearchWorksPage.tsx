import { Link } from 'react-router';
import { PageHeading } from '../../components/PageHeading.tsx';
import { paths } from '../paths.ts';
import { searchExplained } from './howSearchWorks.ts';

/** What search looks at, how it orders, and what it never keeps. */
export function HowSearchWorksPage() {
  return (
    <div className="app-reading">
      <PageHeading title="How search works">How search works</PageHeading>
      <p className="govuk-body">
        Search works on this device, with or without a signal, over the catalogue that is kept here. Every
        result says why it is there.
      </p>
      {searchExplained.map(({ heading, lead, points, isOrdered }) => {
        const items = points.map((point) => <li key={point}>{point}</li>);
        return (
          <section key={heading}>
            <h2 className="govuk-heading-m">{heading}</h2>
            <p className="govuk-body">{lead}</p>
            {isOrdered ? (
              <ol className="govuk-list govuk-list--number">{items}</ol>
            ) : (
              <ul className="govuk-list govuk-list--bullet">{items}</ul>
            )}
          </section>
        );
      })}
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.aboutThisData()}>
          Where the listings come from
        </Link>
      </p>
    </div>
  );
}
