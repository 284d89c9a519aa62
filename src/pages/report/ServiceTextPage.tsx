import { Link, useParams } from 'react-router';
import { PageHeading } from '../../components/PageHeading.tsx';
import { useServices } from '../../hooks/useServices.ts';
import { paths } from '../paths.ts';
import { useSearchedFor } from '../useSearchedFor.ts';
import { TextForReport } from './TextForReport.tsx';

/** The texts for a report from one service. */
export function ServiceTextPage() {
  const { id = '' } = useParams();
  const state = useServices([id]);
  const searchedFor = useSearchedFor();
  const service = state.state === 'ready' ? state.find(id) : null;
  return (
    <div className="app-reading">
      <Link className="govuk-back-link" to={paths.service(id)}>
        Back to the service
      </Link>
      <PageHeading title="Text for the report">Text for the report</PageHeading>
      {state.state === 'opening' && <p className="govuk-body">Opening the service…</p>}
      {state.state === 'failed' && (
        <p className="govuk-body">The service cannot be read from this device at the moment.</p>
      )}
      {state.state === 'ready' && !service && (
        <p className="govuk-body">The catalogue on this device does not list this service.</p>
      )}
      {state.state === 'ready' && service && (
        <>
          <p className="govuk-body-l">{service.name}</p>
          <TextForReport
            services={[service]}
            alternatives={[]}
            findService={state.find}
            subject={searchedFor}
            label={null}
          />
        </>
      )}
    </div>
  );
}
