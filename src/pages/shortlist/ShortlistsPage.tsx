import { Link } from 'react-router';
import { PageHeading } from '../../components/PageHeading.tsx';
import { Tag } from '../../components/Tag.tsx';
import { useArea } from '../../hooks/useArea.ts';
import { useServices } from '../../hooks/useServices.ts';
import { useShortlists } from '../../hooks/useShortlists.ts';
import { useToday } from '../../hooks/useToday.ts';
import { joinShortlist } from '../../shortlist/joinShortlist.ts';
import { toLabelSlug } from '../../shortlist/labelSlug.ts';
import { nextLabel, type Shortlist } from '../../shortlist/shortlist.ts';
import { describeExpiry, describeSize, describeSubject } from '../describeShortlist.ts';
import { paths } from '../paths.ts';
import { ClearedNote } from './ClearedNote.tsx';
import { describeNews } from './entrySummary.ts';
import { LeaveNothing } from './LeaveNothing.tsx';
import { UndoBar } from './UndoBar.tsx';

/** All shortlists of this device. */
export function ShortlistsPage() {
  const [{ isOpen, shortlists, settings }, book] = useShortlists();
  const next = nextLabel(shortlists);
  return (
    <div className="app-reading">
      <PageHeading title="Shortlists">Shortlists</PageHeading>
      <p className="govuk-body">
        One for each person or home area. Each keeps its services and the home area, needs and groups it was
        made with, under a label from a list. It never holds a name or what you typed, and stays on this
        device until it is cleared.
      </p>
      <UndoBar />
      <ClearedNote />
      {isOpen && shortlists.length === 0 && (
        <p className="govuk-body">
          There is no shortlist on this device.{' '}
          <Link className="govuk-link" to={paths.search()}>
            Find a service
          </Link>{' '}
          and add it.
        </p>
      )}
      <ul className="app-results">
        {shortlists.map((shortlist) => (
          <ShortlistCard
            key={shortlist.label}
            shortlist={shortlist}
            isCurrent={shortlist.label === settings.current}
          />
        ))}
      </ul>
      <div className="app-actions">
        {next && (
          <button
            type="button"
            className="govuk-button"
            onClick={() => {
              void book.change(next, (shortlist) => shortlist);
              void book.changeSettings({ current: next });
            }}
          >
            Start a shortlist: {next}
          </button>
        )}
        {shortlists.length > 0 && (
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            onClick={() => void book.clearAll()}
          >
            Clear all shortlists
          </button>
        )}
      </div>
      <LeaveNothing />
    </div>
  );
}

function ShortlistCard({
  shortlist,
  isCurrent,
}: {
  readonly shortlist: Shortlist;
  readonly isCurrent: boolean;
}) {
  const [, book] = useShortlists();
  const area = useArea(shortlist.homeAreaCode);
  const { label } = shortlist;
  const news = useNews(shortlist);
  return (
    <li className="app-result">
      <h2 className="app-result__name">
        <Link className="govuk-link" to={paths.shortlist(toLabelSlug(label))}>
          {label}
        </Link>
      </h2>
      <p className="app-result__summary">{describeSubject(shortlist, area)}</p>
      <p className="app-result__summary">
        {describeSize(shortlist)}. {describeExpiry(shortlist)}.
      </p>
      {news && (
        <p className="app-result__tags">
          <Tag colour="yellow">{news}</Tag>
        </p>
      )}
      <div className="app-actions app-actions--tight">
        {isCurrent ? (
          <Tag colour="blue">Services are added here</Tag>
        ) : (
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            onClick={() => void book.changeSettings({ current: label })}
          >
            Add services here<span className="govuk-visually-hidden">: {label}</span>
          </button>
        )}
      </div>
    </li>
  );
}

/** What the catalogue of today says of the chosen services that it did not say when they were added. */
function useNews(shortlist: Shortlist): string | null {
  const services = useServices(shortlist.chosen.map(({ serviceId }) => serviceId));
  const today = useToday();
  if (services.state !== 'ready') return null;
  return describeNews(joinShortlist(shortlist, services.find, today).chosen);
}
