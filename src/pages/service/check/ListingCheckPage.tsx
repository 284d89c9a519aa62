import { use } from 'react';
import { hasEnded } from '../../../catalogue/freshness.ts';
import { WarningText } from '../../../components/WarningText.tsx';
import { Link, useParams } from 'react-router';
import { factGroups } from '../../../catalogue/codes.ts';
import { PageHeading } from '../../../components/PageHeading.tsx';
import { useListings } from '../../../hooks/useListings.ts';
import type { ServiceState } from '../../../hooks/useService.ts';
import { useToday } from '../../../hooks/useToday.ts';
import { scoreCompleteness } from '../../../validation/completeness.ts';
import { InvitationNote } from '../../InvitationNote.tsx';
import { ChosenProviderContext } from '../../chosenProvider.ts';
import { paths } from '../../paths.ts';
import { SentAnswers } from '../../SentAnswers.tsx';
import { ServiceDetails } from '../ServiceDetails.tsx';
import { describeService } from '../serviceSummary.ts';
import { CompletenessScore } from './CompletenessScore.tsx';
import { FactGroupCheck } from './FactGroupCheck.tsx';
import { FindingList } from './FindingList.tsx';
import { toListingFindings } from '../../listingFindings.ts';
import { ListingDone } from './ListingDone.tsx';
import { ListingScreen } from './ListingScreen.tsx';
import { NoteToTeam } from './NoteToTeam.tsx';

/** A provider's own listing: what practitioners see, and beside it what is missing, doubtful or old. */
export function ListingCheckPage() {
  const id = (useParams()['id'] ?? '').toLowerCase();
  return (
    <ListingScreen id={id} title="Check this listing">
      {(found) => <ListingCheck {...found} />}
    </ListingScreen>
  );
}

type Found = Extract<ServiceState, { readonly state: 'found' }>;

function ListingCheck({ service, replacements }: Found) {
  const today = useToday();
  const siblings = useListings(service.organization.id);
  // Without the provider's other listings, which are looked up beside it, a namesake is not noticed.
  const findings = toListingFindings(service, [...replacements, ...(siblings ?? [])], today);
  const { id: chosenId } = use(ChosenProviderContext);
  const provider = service.partners.find(({ id }) => id === chosenId) ?? service.organization;
  const isOver = hasEnded(service, today);
  return (
    <>
      <Link className="govuk-back-link" to={paths.provider(provider.id)}>
        All listings of {provider.name}
      </Link>
      <PageHeading title="Check this listing">{`Check this listing: ${service.name}`}</PageHeading>
      <div className="app-check">
        <div className="app-check__work">
          <ListingDone service={service} provider={provider} />
          <InvitationNote />
          {isOver && (
            <WarningText>
              This service is over, so practitioners are not offered it. If it goes on, say so in a note to
              the catalogue team below.
            </WarningText>
          )}
          <h2 className="govuk-heading-l">{isOver ? 'What it said' : 'Still correct?'}</h2>
          {factGroups.map((group) => (
            <FactGroupCheck key={group} service={service} group={group} isOver={isOver} />
          ))}
          <section aria-label="How it is found">
            <h2 className="govuk-heading-m">How it is found</h2>
            <p className="govuk-body">
              <Link className="govuk-link" to={paths.serviceFound(service.id)}>
                See which searches lead practitioners to it, and try one
              </Link>
            </p>
          </section>
          <SentAnswers serviceIds={[service.id]} />
          <FindingList serviceId={service.id} findings={findings} />
          <CompletenessScore completeness={scoreCompleteness(service, today)} />
          <section aria-label="Something else">
            <h2 className="govuk-heading-m">Something else</h2>
            <NoteToTeam service={service} />
            <p className="govuk-body">
              <Link className="govuk-link" to={paths.listingWithdrawal(service.id)}>
                Withdraw this listing, or say that you no longer run the service
              </Link>
            </p>
          </section>
        </div>
        <section className="app-check__listing" aria-label="As practitioners see it">
          <p className="app-check__caption">As practitioners see it</p>
          <ServiceDetails
            summary={describeService(service, replacements, today)}
            heading={<h2 className="govuk-heading-l">{service.name}</h2>}
            actions={null}
          />
        </section>
      </div>
    </>
  );
}
