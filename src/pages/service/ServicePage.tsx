import { Link, useParams } from 'react-router';
import { PageHeading } from '../../components/PageHeading.tsx';
import { useCatalogue } from '../../hooks/useCatalogue.ts';
import { useRemembered } from '../../hooks/useSearchMemory.ts';
import { useService } from '../../hooks/useService.ts';
import { useToday } from '../../hooks/useToday.ts';
import { NoCatalogue } from '../NoCatalogue.tsx';
import { paths } from '../paths.ts';
import { ServiceActions } from './ServiceActions.tsx';
import { ServiceDetails } from './ServiceDetails.tsx';
import { describeService } from './serviceSummary.ts';

/** Everything known of one service. Opens from the device, also by its address alone. */
export function ServicePage() {
  // Ids are in small letters (`parseService`); a reference copied by hand may not be.
  const id = (useParams()['id'] ?? '').toLowerCase();
  const { device } = useCatalogue();
  const state = useService(id);
  const today = useToday();
  return (
    <>
      <BackToResults />
      {device.state === 'none' || device.state === 'unreadable' ? (
        <>
          <PageHeading title="Service">Service</PageHeading>
          <NoCatalogue />
        </>
      ) : state.state === 'found' ? (
        <>
          <ServiceDetails
            summary={describeService(state.service, state.replacements, today)}
            actions={<ServiceActions service={state.service} />}
          />
          <p className="govuk-body app-no-print">
            Is this your service?{' '}
            <Link className="govuk-link" to={paths.listingCheck(state.service.id)}>
              Check this listing
            </Link>
          </p>
        </>
      ) : state.state === 'not listed' ? (
        <NotListed />
      ) : state.state === 'failed' ? (
        <Unreadable />
      ) : (
        <p className="govuk-body">Opening the service…</p>
      )}
    </>
  );
}

/** To the results as they were left: the words are in memory, the filters in the address. */
function BackToResults() {
  const filtersInUrl = useRemembered('filtersInUrl');
  return (
    <Link className="govuk-back-link" to={{ pathname: paths.search(), search: filtersInUrl }}>
      Back to results
    </Link>
  );
}

function NotListed() {
  return (
    <>
      <PageHeading title="Service not listed">This service is not listed</PageHeading>
      <p className="govuk-body">
        The catalogue on this device does not list it: it is no longer listed, or never was. It may also be in
        a newer catalogue than this device has.
      </p>
    </>
  );
}

function Unreadable() {
  return (
    <>
      <PageHeading title="Service could not be opened">The service could not be opened</PageHeading>
      <p className="govuk-body">
        This device could not read it from its catalogue. This says nothing about the service. Reload the app
        to try again.
      </p>
    </>
  );
}
