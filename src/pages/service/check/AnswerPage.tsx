import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { PageHeading } from '../../../components/PageHeading.tsx';
import { SuccessBanner } from '../../../components/SuccessBanner.tsx';
import { useChanges } from '../../../hooks/useChanges.ts';
import { paths } from '../../paths.ts';
import { AnswerInFull } from './AnswerInFull.tsx';
import { IfItIsWrong } from './IfItIsWrong.tsx';

/** One answer that was given on this device: what it says, when it was written and sent, and what can be done about it. */
export function AnswerPage() {
  const { id = '', request: requestId = '' } = useParams();
  const { entries, isRead, failure } = useChanges();
  const [takenBack, setTakenBack] = useState<string | null>(null);
  const isTakenBack = takenBack === requestId;
  const entry = entries.find(
    ({ request }) => request.requestId === requestId && request.serviceId === id.toLowerCase(),
  );
  return (
    <div className="app-reading">
      <Link className="govuk-back-link" to={paths.listingCheck(id)}>
        Back to the listing
      </Link>
      {isTakenBack && (
        <SuccessBanner heading="Your answer is taken back" takesFocus>
          <p className="govuk-body">It was not sent, and it is no longer on this device.</p>
          <Link className="govuk-notification-banner__link" to={paths.listingCheck(id)}>
            Answer again on the listing
          </Link>
        </SuccessBanner>
      )}
      <PageHeading title="Your answer">Your answer</PageHeading>
      {entry ? (
        <>
          <AnswerInFull entry={entry} />
          <IfItIsWrong entry={entry} onTakenBack={() => setTakenBack(requestId)} />
        </>
      ) : (
        !isTakenBack && (
          <p className="govuk-body">{failure ?? (isRead ? notThere : 'Opening your answer…')}</p>
        )
      )}
    </div>
  );
}

const notThere =
  'This device keeps no such answer. It may have been taken back, removed from the list, or given on another device.';
