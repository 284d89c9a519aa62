import { Link } from 'react-router';
import { Tag } from '../../../components/Tag.tsx';
import { factGroupNames } from '../../describeFactGroup.ts';
import { paths } from '../../paths.ts';
import { severityWords, type ListingFinding } from '../../listingFindings.ts';

interface FindingListProps {
  readonly serviceId: string;
  readonly findings: readonly ListingFinding[];
}

const colours = { error: 'orange', warning: 'yellow', advice: 'grey' } as const;

/** What is missing or doubtful, the most harmful first, each with what to do. */
export function FindingList({ serviceId, findings }: FindingListProps) {
  return (
    <section aria-label="Missing or doubtful">
      <h2 className="govuk-heading-l">Missing or doubtful</h2>
      {findings.length === 0 && (
        <p className="govuk-body">Nothing: the listing passes every rule of the catalogue.</p>
      )}
      <ol className="govuk-list app-findings">
        {findings.map(({ key, severity, what, whatToDo, factGroup }) => (
          <li className="app-findings__item" key={key}>
            <Tag colour={colours[severity]}>{severityWords[severity]}</Tag>
            <p className="govuk-body app-findings__line">{what}</p>
            <p className="govuk-body app-findings__line">
              {whatToDo}{' '}
              {factGroup && (
                <Link className="govuk-link" to={paths.listingCorrection(serviceId, factGroup)}>
                  Correct {lowerFirst(factGroupNames[factGroup])}
                </Link>
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
