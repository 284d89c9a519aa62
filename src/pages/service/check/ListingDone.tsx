import { useRef } from 'react';
import { Link } from 'react-router';
import type { Organization, Service } from '../../../catalogue/service.ts';
import { SuccessBanner } from '../../../components/SuccessBanner.tsx';
import { useChanges } from '../../../hooks/useChanges.ts';
import { useListings } from '../../../hooks/useListings.ts';
import { useToday } from '../../../hooks/useToday.ts';
import {
  describeConfirmProgress,
  groupsToAdd,
  groupsToConfirm,
  isWithdrawalPending,
  nextToConfirm,
  pendingAbout,
  toConfirmProgress,
} from '../../confirmProgress.ts';
import { factGroupNames } from '../../describeFactGroup.ts';
import { describeCount } from '../../describeList.ts';
import { paths } from '../../paths.ts';

interface ListingDoneProps {
  readonly service: Service;
  /** Whose listings are gone through. */
  readonly provider: Organization;
}

/**
 * Once all that is due in a listing is answered: how far its provider is, and the way to the next listing
 * that needs it. There is no way to confirm several at once, because each is to be read.
 */
export function ListingDone({ service, provider }: ListingDoneProps) {
  const today = useToday();
  const { entries, isRead } = useChanges();
  const listings = useListings(provider.id);
  const isWithdrawn = isWithdrawalPending(service, entries);
  const isDone =
    isWithdrawn ||
    (pendingAbout(service, entries).length > 0 && groupsToConfirm(service, entries, today).length === 0);
  // Who arrives at a listing that is done begins at its heading.
  const wasUndone = useRef(false);
  if (isRead && !isDone) wasUndone.current = true;
  if (!isRead || !isDone || !listings) return null;
  const progress = toConfirmProgress(listings, entries, today);
  const silent = isWithdrawn ? [] : groupsToAdd(service, entries);
  const next = nextToConfirm(progress, listings, service.id);
  return (
    <SuccessBanner
      heading={isWithdrawn ? 'You asked that this listing be withdrawn' : describeAnswered(silent.length)}
      takesFocus={wasUndone.current}
    >
      {silent.length > 0 && (
        <>
          <p className="govuk-body">Practitioners read “not stated” there. Please add the facts:</p>
          <ul className="govuk-list">
            {silent.map((group) => (
              <li key={group}>
                <Link
                  className="govuk-notification-banner__link"
                  to={paths.listingCorrection(service.id, group)}
                >
                  {factGroupNames[group]}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="govuk-body">{describeConfirmProgress(progress)}</p>
      {next ? (
        <Link className="govuk-button govuk-!-margin-bottom-0" to={paths.listingCheck(next.id)}>
          Next listing: {next.name}
        </Link>
      ) : (
        <Link className="govuk-notification-banner__link" to={paths.provider(provider.id)}>
          All listings of {provider.name}
        </Link>
      )}
    </SuccessBanner>
  );
}

/** What is answered; nothing is called done while a part states nothing. */
function describeAnswered(silentParts: number): string {
  if (silentParts === 0) return 'You have answered all that was due in this listing';
  const verb = silentParts === 1 ? 'states' : 'state';
  return `Your answers are kept, but ${describeCount(silentParts, 'part')} of this listing ${verb} nothing yet`;
}
