import { use, useEffect } from 'react';
import { Link, useParams } from 'react-router';
import { PageHeading } from '../../components/PageHeading.tsx';
import { WarningText } from '../../components/WarningText.tsx';
import type { Service } from '../../catalogue/service.ts';
import { useCatalogue } from '../../hooks/useCatalogue.ts';
import { useChanges } from '../../hooks/useChanges.ts';
import { useListings } from '../../hooks/useListings.ts';
import { useToday } from '../../hooks/useToday.ts';
import { ChosenProviderContext } from '../chosenProvider.ts';
import { describeConfirmProgress, nextToConfirm, toConfirmProgress } from '../confirmProgress.ts';
import { InvitationNote } from '../InvitationNote.tsx';
import { NoCatalogue } from '../NoCatalogue.tsx';
import { paths } from '../paths.ts';
import { SentAnswers } from '../SentAnswers.tsx';
import { ListingTable } from './ListingTable.tsx';
import { useInvitationLink } from './useInvitationLink.ts';

/** All listings of a provider, with how they stand. An invitation link leads here. */
export function ProviderPage() {
  const id = (useParams()['id'] ?? '').toLowerCase();
  const { device } = useCatalogue();
  const { entries } = useChanges();
  const listings = useListings(id);
  const today = useToday();
  const isLinkBroken = useInvitationLink();
  const { choose } = use(ChosenProviderContext);
  useEffect(() => choose(id), [choose, id]);
  const name = (listings ?? [])
    .flatMap(({ organization, partners }) => [organization, ...partners])
    .find((organization) => organization.id === id)?.name;
  return (
    <div className="app-reading">
      <Link className="govuk-back-link" to={paths.findListing()}>
        Find another provider
      </Link>
      <PageHeading title="Your listings">{name ? `Listings of ${name}` : 'Your listings'}</PageHeading>
      {isLinkBroken && (
        <WarningText>
          The invitation link is not complete: it may have been cut off in the email. Open it again, or copy
          the whole of it. You can answer without it, too.
        </WarningText>
      )}
      {device.state === 'none' || device.state === 'unreadable' ? (
        <NoCatalogue />
      ) : (
        <>
          <InvitationNote />
          {listings === undefined && <p className="govuk-body">Opening the listings…</p>}
          {listings === null && (
            <p className="govuk-body">
              The catalogue on this device cannot be searched at the moment. Reload the app to try again.
            </p>
          )}
          {listings?.length === 0 && (
            <p className="govuk-body">
              The catalogue on this device lists nothing under this provider. It may be in a newer catalogue.
            </p>
          )}
          {listings && listings.length > 0 && (
            <>
              <Progress listings={listings} />
              <ListingTable providerId={id} listings={listings} entries={entries} today={today} />
            </>
          )}
        </>
      )}
      <SentAnswers serviceIds={(listings ?? []).map((listing) => listing.id)} />
    </div>
  );
}

/** How many listings are confirmed, and the first to confirm, or else the first in which facts are to be added. */
function Progress({ listings }: { readonly listings: readonly Service[] }) {
  const today = useToday();
  const { entries, isRead } = useChanges();
  if (!isRead) return null;
  const progress = toConfirmProgress(listings, entries, today);
  const next = nextToConfirm(progress, listings, null);
  const incomplete = next ? null : progress.toComplete[0];
  return (
    <section aria-label="How far you are">
      <p className="govuk-body-l">{describeConfirmProgress(progress)}</p>
      {next && (
        <Link className="govuk-button" to={paths.listingCheck(next.id)}>
          Check the next listing: {next.name}
        </Link>
      )}
      {incomplete && (
        <Link className="govuk-button" to={paths.listingCheck(incomplete.id)}>
          Add what is missing: {incomplete.name}
        </Link>
      )}
    </section>
  );
}
