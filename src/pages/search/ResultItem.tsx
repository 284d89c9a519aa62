import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Tag } from '../../components/Tag.tsx';
import { paths } from '../paths.ts';
import type { ResultSummary } from './resultSummary.ts';

/** One service in the list. */
export function ResultItem({
  result,
  action,
}: {
  readonly result: ResultSummary;
  readonly action: ReactNode;
}) {
  return (
    <li className="app-result">
      <h3 className="app-result__name">
        {/* Another service has another link: a finger that is already down must not open it. */}
        <Link className="govuk-link" key={result.id} to={paths.service(result.id)}>
          {result.name}
        </Link>
      </h3>
      <p className="app-result__provider">{result.provider}</p>
      <p className="app-result__summary">{result.summary}</p>
      <dl className="app-result__facts">
        {result.facts.map(({ term, detail }) => (
          <div className="app-result__fact" key={term}>
            <dt>{term}</dt>
            <dd>{detail}</dd>
          </div>
        ))}
      </dl>
      <p className="app-result__tags">
        {result.start && <Tag colour="blue">{result.start}</Tag>}
        <Tag colour={result.freshness.colour}>{result.freshness.tag}</Tag>
        {result.source && <span>{result.source}</span>}
      </p>
      {action}
    </li>
  );
}
