import { Link } from 'react-router';
import type { SearchResponse } from '../../search/searchResponse.ts';
import { paths } from '../paths.ts';
import { describeEnded } from './searchSummary.ts';

/** Services that were typed by name but are over: named, with the way to what replaced them. */
export function EndedMatches({ ended }: { readonly ended: SearchResponse['endedMatches'] }) {
  if (ended.length === 0) return null;
  return (
    <ul className="govuk-list">
      {ended.map(({ id, name, ends }) => (
        <li key={id}>
          {describeEnded(name, ends)}.{' '}
          <Link className="govuk-link" to={paths.service(id)}>
            See what replaced {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
