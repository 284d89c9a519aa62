import { Link } from 'react-router';
import type { OutboxEntry } from '../changes/outbox.ts';
import { Tag } from '../components/Tag.tsx';
import { useChanges } from '../hooks/useChanges.ts';
import { useServices } from '../hooks/useServices.ts';
import { describeAnswer, describeBusy, describeHistory, describeState, isOpen } from './answerSummary.ts';
import { paths } from './paths.ts';
import { WaysToSend } from './WaysToSend.tsx';

/** The answers given on this device, and how far each is. `serviceIds` leaves out those of other listings. */
export function SentAnswers({ serviceIds }: { readonly serviceIds?: readonly string[] }) {
  const { entries, failure, nextTry, book } = useChanges();
  const shown = entries.filter(({ request }) => !serviceIds || serviceIds.includes(request.serviceId));
  const services = useServices(shown.map(({ request }) => request.serviceId));
  const find = (id: string) => (services.state === 'ready' ? services.find(id) : null);
  const nameOf = ({ request, listing }: OutboxEntry) =>
    find(request.serviceId)?.name ?? listing?.name ?? request.serviceId;
  const stateOf = (entry: OutboxEntry) => describeState(entry, find(entry.request.serviceId));
  const isAnyWaiting = shown.some(({ state }) => state === 'waiting');
  const busy = describeBusy(nextTry);
  if (shown.length === 0 && failure === null) return null;
  return (
    <section aria-label="Your answers">
      <h2 className="govuk-heading-m">Your answers</h2>
      {failure !== null && (
        <p className="govuk-error-message" role="alert">
          {failure}
        </p>
      )}
      <ul className="govuk-list govuk-list--spaced">
        {shown.map((entry) => (
          <li className="app-answer" key={entry.request.requestId}>
            <p className="govuk-body app-answer__line">
              <strong>{nameOf(entry)}</strong>: {describeAnswer(entry.request)}
            </p>
            <Tag colour={stateOf(entry).colour}>{stateOf(entry).tag}</Tag>
            <p className="govuk-body app-answer__line">
              {describeHistory(entry)}
              {entry.request.note !== null && ` Your note: ${entry.request.note}`}
            </p>
            <p className="govuk-body app-answer__line">
              <Link
                className="govuk-link"
                to={paths.listingAnswer(entry.request.serviceId, entry.request.requestId)}
              >
                {entry.state === 'waiting' ? 'See it in full, or take it back' : 'See it in full'}
                <span className="govuk-visually-hidden">: {describeAnswer(entry.request)}</span>
              </Link>
            </p>
            {!isOpen(entry) && (
              <button
                type="button"
                className="app-link-button"
                onClick={() => void book.remove(entry.request.requestId)}
              >
                Remove from this list
                <span className="govuk-visually-hidden">: {describeAnswer(entry.request)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {isAnyWaiting && busy !== null && (
        <p className="govuk-body" role="status">
          {busy}
        </p>
      )}
      {isAnyWaiting && book.hasIntake && busy === null && (
        <>
          <p className="govuk-body">
            What waits is sent by itself when there is a connection, also when you have closed the app and
            open it again.
          </p>
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            onClick={() => void book.sendAll()}
          >
            Try to send now
          </button>
        </>
      )}
      {isAnyWaiting && !book.hasIntake && <WaysToSend />}
    </section>
  );
}
