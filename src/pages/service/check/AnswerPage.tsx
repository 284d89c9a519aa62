import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { PageHeading } from '../../../components/PageHeading.tsx';
import { SuccessBanner } from '../../../components/SuccessBanner.tsx';
import { useChanges } from '../../../hooks/useChanges.ts';
import { paths } from '../../paths.ts';
import { AnswerInFull } from './AnswerInFull.tsx';
import { IfItIsWrong, type Deleted } from './IfItIsWrong.tsx';

interface TakenBack {
  readonly requestId: string;
  readonly outcome: Deleted;
}

/** One answer that was given on this device: what it says, when it was written and sent, and what can be done about it. */
export function AnswerPage() {
  const { id = '', request: requestId = '' } = useParams();
  const { entries, isRead, failure, book } = useChanges();
  const [takenBack, setTakenBack] = useState<TakenBack | null>(null);
  const deleted = takenBack?.requestId === requestId ? takenBack.outcome : null;
  const entry = entries.find(
    ({ request }) => request.requestId === requestId && request.serviceId === id.toLowerCase(),
  );
  return (
    <div className="app-reading">
      <Link className="govuk-back-link" to={paths.listingCheck(id)}>
        Back to the listing
      </Link>
      {deleted && (
        <SuccessBanner heading="Your answer is taken back" takesFocus>
          <p className="govuk-body">{describeDeleted(deleted, book.hasIntake)}</p>
          <Link className="govuk-notification-banner__link" to={paths.listingCheck(id)}>
            Answer again on the listing
          </Link>
        </SuccessBanner>
      )}
      <PageHeading title="Your answer">Your answer</PageHeading>
      {entry ? (
        <>
          <AnswerInFull entry={entry} />
          <IfItIsWrong entry={entry} onTakenBack={(outcome) => setTakenBack({ requestId, outcome })} />
        </>
      ) : (
        !deleted && <p className="govuk-body">{failure ?? (isRead ? notThere : 'Opening your answer…')}</p>
      )}
    </div>
  );
}

const notThere =
  'This device keeps no such answer. It may have been taken back, removed from the list, or given on another device.';

/** Says what is known of an answer that was taken back: without a connection nobody can be asked. */
function describeDeleted(outcome: Deleted, hasIntake: boolean): string {
  if (outcome === 'not sent') return 'It was not sent, and it is no longer on this device.';
  return hasIntake
    ? 'It is no longer on this device. We do not know whether it arrived, because the catalogue team’s server could not be asked. If it did, the team reads it before anything changes, so answering again does no harm.'
    : 'It is no longer on this device. If you have emailed it already, tell the catalogue team that it was wrong.';
}
