import { Link, useParams } from 'react-router';
import { PageHeading } from '../../components/PageHeading.tsx';
import { PrintedPages } from '../../components/PrintedPages.tsx';
import { useArea } from '../../hooks/useArea.ts';
import { usePaperDates } from '../../hooks/usePaperDates.ts';
import { useServices } from '../../hooks/useServices.ts';
import { useShortlists } from '../../hooks/useShortlists.ts';
import { useToday } from '../../hooks/useToday.ts';
import { joinShortlist } from '../../shortlist/joinShortlist.ts';
import { findLabel, toLabelSlug } from '../../shortlist/labelSlug.ts';
import { makeShortlist, type ShortlistLabel } from '../../shortlist/shortlist.ts';
import { findShortlist } from '../../shortlist/shortlistsState.ts';
import { describeExpiry, describeSubject } from '../describeShortlist.ts';
import { toFilterParams } from '../filtersInUrl.ts';
import { paths } from '../paths.ts';
import { ChosenServices } from './ChosenServices.tsx';
import { ClearedNote } from './ClearedNote.tsx';
import { ConsideredServices } from './ConsideredServices.tsx';
import { CopiedTexts } from './CopiedTexts.tsx';
import { KeepDays } from './KeepDays.tsx';
import { UndoBar } from './UndoBar.tsx';

/** One shortlist, joined with the catalogue of today. */
export function ShortlistPage() {
  const label = findLabel(useParams()['label'] ?? '');
  return (
    <div className="app-reading">
      <Link className="govuk-back-link" to={paths.shortlists()}>
        All shortlists
      </Link>
      {label ? (
        <OneShortlist label={label} />
      ) : (
        <PageHeading title="No such shortlist">There is no such shortlist</PageHeading>
      )}
    </div>
  );
}

function OneShortlist({ label }: { readonly label: ShortlistLabel }) {
  const [{ isOpen, shortlists }, book] = useShortlists();
  const today = useToday();
  const dates = usePaperDates();
  const found = findShortlist(shortlists, label);
  const shortlist = found ?? makeShortlist(label, today);
  const { chosen, considered, homeAreaCode, needs, cohorts } = shortlist;
  const area = useArea(homeAreaCode);
  const services = useServices([...chosen, ...considered].map(({ serviceId }) => serviceId));
  const joined = services.state === 'ready' ? joinShortlist(shortlist, services.find, today) : null;
  const search = toFilterParams({ needs, cohorts, areaCode: homeAreaCode, fundingRoutes: [], settings: [] });
  return (
    <PrintedPages head={`Shortlist: ${label}. ${dates}`}>
      <PageHeading title="Shortlist">{`Shortlist: ${label}`}</PageHeading>
      <p className="govuk-body">{describeSubject(shortlist, area)}</p>
      <UndoBar />
      <div className="app-actions app-no-print">
        {chosen.length + considered.length > 0 && (
          <Link className="govuk-button" to={paths.shortlistText(toLabelSlug(label))}>
            Text for the report
          </Link>
        )}
        <Link
          className="govuk-button govuk-button--secondary"
          to={{ pathname: paths.search(), search: search.toString() }}
          onClick={() => void book.changeSettings({ current: label })}
        >
          Find more services
        </Link>
        <button type="button" className="govuk-button govuk-button--secondary" onClick={() => window.print()}>
          Print this page
        </button>
      </div>
      {isOpen && chosen.length + considered.length === 0 && (
        <p className="govuk-body">No service is on this shortlist.</p>
      )}
      {isOpen && !found && <ClearedNote />}
      {services.state === 'opening' && chosen.length > 0 && (
        <p className="govuk-body">Opening the services…</p>
      )}
      {services.state === 'failed' && (
        <p className="govuk-inset-text">
          The services cannot be read from this device at the moment. The shortlist itself is kept.
        </p>
      )}
      {joined && <ChosenServices label={label} chosen={joined.chosen} />}
      {joined && <ConsideredServices label={label} considered={joined.considered} />}
      <CopiedTexts copies={shortlist.copies} />
      {found && (
        <section aria-labelledby="clearing" className="app-no-print">
          <h2 className="govuk-heading-m" id="clearing">
            Clearing
          </h2>
          <p className="govuk-body">{describeExpiry(found)}.</p>
          <KeepDays shortlist={found} />
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            onClick={() => void book.clear(label)}
          >
            Clear this shortlist
          </button>
        </section>
      )}
    </PrintedPages>
  );
}
