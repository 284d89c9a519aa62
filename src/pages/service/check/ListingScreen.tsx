import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { PageHeading } from '../../../components/PageHeading.tsx';
import { useCatalogue } from '../../../hooks/useCatalogue.ts';
import { useService, type ServiceState } from '../../../hooks/useService.ts';
import { NoCatalogue } from '../../NoCatalogue.tsx';
import { paths } from '../../paths.ts';
import { SentAnswers } from '../../SentAnswers.tsx';

interface ListingScreenProps {
  readonly id: string;
  /** What the screen is called while there is no listing to show. */
  readonly title: string;
  readonly children: (found: Extract<ServiceState, { readonly state: 'found' }>) => ReactNode;
}

/** A screen about one listing for its provider, or why there is none to show. */
export function ListingScreen({ id, title, children }: ListingScreenProps) {
  const { device } = useCatalogue();
  const state = useService(id);
  if (device.state !== 'none' && device.state !== 'unreadable' && state.state === 'found') {
    return children(state);
  }
  // Without a heading: the listing brings its own, which takes the focus once.
  if (device.state === 'opening' || (device.state === 'ready' && state.state === 'opening')) {
    return <p className="govuk-body">Opening the listing…</p>;
  }
  return (
    <div className="app-reading">
      <Link className="govuk-back-link" to={paths.findListing()}>
        Find your listing
      </Link>
      <PageHeading title={title}>{title}</PageHeading>
      {device.state === 'none' || device.state === 'unreadable' ? (
        <NoCatalogue />
      ) : state.state === 'not listed' ? (
        <p className="govuk-body">
          The catalogue on this device does not list this service. It may be in a newer catalogue, or it is no
          longer listed.
        </p>
      ) : (
        <p className="govuk-body">
          The catalogue on this device cannot be read at the moment. Reload the app to try again.
        </p>
      )}
      <SentAnswers serviceIds={[id]} />
    </div>
  );
}
