import { Link } from 'react-router';
import type { Service } from '../../catalogue/service.ts';
import { paths } from '../paths.ts';
import { ShortlistToggle } from '../ShortlistToggle.tsx';

/** What can be done with a service: choose it, write about it, print it. */
export function ServiceActions({ service }: { readonly service: Service }) {
  return (
    <div className="app-actions app-no-print">
      <ShortlistToggle service={service} />
      <Link className="govuk-button govuk-button--secondary" to={paths.serviceText(service.id)}>
        Text for the report
      </Link>
      <button type="button" className="govuk-button govuk-button--secondary" onClick={() => window.print()}>
        Print this page
      </button>
    </div>
  );
}
