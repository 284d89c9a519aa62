import { Link, useParams } from 'react-router';
import { PageHeading } from '../../../components/PageHeading.tsx';
import { WarningText } from '../../../components/WarningText.tsx';
import { hasEnded } from '../../../catalogue/freshness.ts';
import type { Service } from '../../../catalogue/service.ts';
import { useCatalogue } from '../../../hooks/useCatalogue.ts';
import { useService } from '../../../hooks/useService.ts';
import { useToday } from '../../../hooks/useToday.ts';
import { NoCatalogue } from '../../NoCatalogue.tsx';
import { paths } from '../../paths.ts';
import { FoundByFilters } from './FoundByFilters.tsx';
import { TrySearch } from './TrySearch.tsx';

const title = 'How this service is found';

/** For a provider: which searches lead practitioners to a listing, and where it stands among how many. */
export function FoundPage() {
  const id = (useParams()['id'] ?? '').toLowerCase();
  const { device } = useCatalogue();
  const state = useService(id);
  const hasNoCatalogue = device.state === 'none' || device.state === 'unreadable';
  return (
    <>
      <Link className="govuk-back-link" to={paths.listingCheck(id)}>
        Back to the listing
      </Link>
      <PageHeading title={title}>{title}</PageHeading>
      {hasNoCatalogue ? (
        <NoCatalogue />
      ) : state.state === 'found' ? (
        <Found key={id} service={state.service} />
      ) : state.state === 'not listed' ? (
        <p className="govuk-body">
          The catalogue on this device does not list this service, so no search finds it. It may be in a newer
          catalogue than this device has.
        </p>
      ) : state.state === 'failed' ? (
        <p className="govuk-body">
          This device could not read the service from its catalogue. This says nothing about the service.
          Reload the app to try again.
        </p>
      ) : (
        <p className="govuk-body">Opening the service…</p>
      )}
    </>
  );
}

function Found({ service }: { readonly service: Service }) {
  const isOver = hasEnded(service, useToday());
  return (
    <>
      <p className="govuk-body-l">
        {service.name}, {service.organization.name}
      </p>
      {isOver ? (
        <WarningText>
          This service is over, so no filter leads to it. Whoever types its name is told that it is over.
        </WarningText>
      ) : (
        <FoundByFilters service={service} />
      )}
      <TrySearch service={service} />
    </>
  );
}
