import { Link, useParams } from 'react-router';
import { PageHeading } from '../../components/PageHeading.tsx';
import { PrintedPages } from '../../components/PrintedPages.tsx';
import { usePaperDates } from '../../hooks/usePaperDates.ts';
import { useServices } from '../../hooks/useServices.ts';
import { useShortlists } from '../../hooks/useShortlists.ts';
import { useToday } from '../../hooks/useToday.ts';
import { joinShortlist, type JoinedService } from '../../shortlist/joinShortlist.ts';
import { findLabel, toLabelSlug } from '../../shortlist/labelSlug.ts';
import { makeShortlist, type ShortlistLabel } from '../../shortlist/shortlist.ts';
import { findShortlist } from '../../shortlist/shortlistsState.ts';
import { describeList } from '../describeList.ts';
import { paths } from '../paths.ts';
import { TextForReport } from './TextForReport.tsx';

/** The texts for a report from a whole shortlist. */
export function ShortlistTextPage() {
  const dates = usePaperDates();
  const label = findLabel(useParams()['label'] ?? '');
  if (!label) return <PageHeading title="No such shortlist">There is no such shortlist</PageHeading>;
  return (
    <div className="app-reading">
      <Link className="govuk-back-link" to={paths.shortlist(toLabelSlug(label))}>
        Back to the shortlist
      </Link>
      <PrintedPages head={`Text for the report: ${label}. ${dates}`}>
        <PageHeading title="Text for the report">{`Text for the report: ${label}`}</PageHeading>
        <ShortlistText label={label} />
      </PrintedPages>
    </div>
  );
}

function ShortlistText({ label }: { readonly label: ShortlistLabel }) {
  const [{ isOpen, shortlists }] = useShortlists();
  const today = useToday();
  const shortlist = findShortlist(shortlists, label) ?? makeShortlist(label, today);
  const ids = [...shortlist.chosen, ...shortlist.considered].map(({ serviceId }) => serviceId);
  const state = useServices(ids);
  if (!isOpen || state.state === 'opening') return <p className="govuk-body">Opening the services…</p>;
  if (state.state === 'failed') {
    return <p className="govuk-body">The services cannot be read from this device at the moment.</p>;
  }
  const { chosen, considered } = joinShortlist(shortlist, state.find, today);
  const isOver = ({ state: standing }: JoinedService) =>
    standing !== 'listed' && standing !== 'changed since added';
  const over = chosen.filter(isOver);
  const names = over.map(({ service }) => service?.name ?? 'a service that is no longer listed');
  return (
    <>
      {names.length > 0 && (
        <p className="govuk-inset-text">Over, so not in the text: {describeList(names)}.</p>
      )}
      <TextForReport
        services={chosen.flatMap((joined) => (joined.service && !isOver(joined) ? [joined.service] : []))}
        alternatives={considered.map(({ entry, service }) => ({ ...entry, service }))}
        findService={state.find}
        subject={shortlist}
        label={label}
      />
    </>
  );
}
