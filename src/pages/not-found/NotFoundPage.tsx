import { Link } from 'react-router';
import { PageHeading } from '../../components/PageHeading.tsx';
import { paths } from '../paths.ts';

/** For an address the app does not have. */
export function NotFoundPage() {
  return (
    <>
      <PageHeading title="Page not found">Page not found</PageHeading>
      <p className="govuk-body">The app has no page at this address.</p>
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.search()}>
          Find a service
        </Link>
      </p>
    </>
  );
}
