import { Link } from 'react-router';
import type { CalendarDay } from '../../catalogue/calendarDay.ts';
import { hasEnded } from '../../catalogue/freshness.ts';
import type { Service } from '../../catalogue/service.ts';
import type { OutboxEntry } from '../../changes/outbox.ts';
import { Tag } from '../../components/Tag.tsx';
import { useServices } from '../../hooks/useServices.ts';
import { describeCount } from '../describeList.ts';
import { paths } from '../paths.ts';
import { describeListing } from './listingState.ts';

interface ListingTableProps {
  readonly providerId: string;
  readonly listings: readonly Service[];
  readonly entries: readonly OutboxEntry[];
  readonly today: CalendarDay;
}

/** Every listing of a provider, with how it stands; those that are over come last. */
export function ListingTable({ providerId, listings, entries, today }: ListingTableProps) {
  const sorted = listings.toSorted(
    (one, other) => Number(hasEnded(one, today)) - Number(hasEnded(other, today)),
  );
  const successors = useServices(listings.flatMap(({ replacedBy }) => replacedBy));
  const neighboursOf = ({ replacedBy }: Service) => {
    if (successors.state !== 'ready') return null;
    return [...replacedBy.flatMap((id) => successors.find(id) ?? []), ...listings];
  };
  return (
    <table className="govuk-table app-listings">
      <caption className="govuk-table__caption govuk-table__caption--m">
        {describeCount(listings.length, 'listing')}
      </caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          <th scope="col" className="govuk-table__header">
            Listing
          </th>
          <th scope="col" className="govuk-table__header">
            How it stands
          </th>
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {sorted.map((listing) => (
          <tr className="govuk-table__row" key={listing.id}>
            <th scope="row" className="govuk-table__header">
              <Link className="govuk-link" to={paths.listingCheck(listing.id)}>
                {listing.name}
              </Link>
              {listing.organization.id !== providerId && (
                <span className="govuk-hint"> as a partner of {listing.organization.name}</span>
              )}
            </th>
            <td className="govuk-table__cell">
              <ul className="app-plain-list app-listings__tags">
                {describeListing(listing, neighboursOf(listing), entries, today).map(({ words, colour }) => (
                  <li key={words}>
                    <Tag colour={colour}>{words}</Tag>
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
