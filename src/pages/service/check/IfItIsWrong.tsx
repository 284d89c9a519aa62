import { useRef, useState } from 'react';
import { Link } from 'react-router';
import type { OutboxEntry, OutboxState } from '../../../changes/outbox.ts';
import type { ChangeBook } from '../../../hooks/changeBook.ts';
import { useChanges } from '../../../hooks/useChanges.ts';
import { factGroupNames } from '../../describeFactGroup.ts';
import { paths } from '../../paths.ts';

/** Whether an answer that was taken back had been sent. */
export type Deleted = Exclude<Awaited<ReturnType<ChangeBook['takeBack']>>, 'sent'>;

interface IfItIsWrongProps {
  readonly entry: OutboxEntry;
  /** Once it is deleted, with what is known of it. */
  readonly onTakenBack: (outcome: Deleted) => void;
}

/** What to do about an answer that should not have been given: take it back, or correct what was sent. */
export function IfItIsWrong({ entry, onTakenBack }: IfItIsWrongProps) {
  const { book } = useChanges();
  const [isTaking, setIsTaking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const takeBack = async () => {
    setIsTaking(true);
    setProblem(null);
    try {
      const outcome = await book.takeBack(entry.request.requestId);
      if (outcome !== 'sent') return onTakenBack(outcome);
      setProblem(sentMeanwhile);
    } catch {
      setProblem(notDeleted);
    }
    setIsTaking(false);
    heading.current?.focus();
  };
  return (
    <section aria-labelledby="if-it-is-wrong">
      <h2 className="govuk-heading-m" id="if-it-is-wrong" tabIndex={-1} ref={heading}>
        If something in it is wrong
      </h2>
      {problem !== null && (
        <p className="govuk-error-message" role="alert">
          {problem}
        </p>
      )}
      {entry.state === 'waiting' ? (
        <>
          <p className="govuk-body">
            It waits on this device, so you can take it back. It is then deleted from this device, and you can
            answer again.
          </p>
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            aria-disabled={isTaking}
            onClick={() => !isTaking && void takeBack()}
          >
            {isTaking ? 'Taking it back…' : 'Take this answer back'}
          </button>
        </>
      ) : (
        <SendAnother entry={entry} state={entry.state} />
      )}
    </section>
  );
}

const sentMeanwhile = 'It was sent in the meantime, so it cannot be taken back.';
const notDeleted = 'This device could not take it back. Close the app, open it again and try once more.';

type Gone = Exclude<OutboxState, 'waiting'>;

const whyNotBack: Readonly<Record<Gone, string>> = {
  sent: 'It was sent, so it cannot be taken back. Send a correction instead: the catalogue team reads both before it changes anything.',
  accepted: 'It was accepted, so it cannot be taken back. Send a correction instead.',
  rejected: 'The catalogue team did not accept it, so it changes nothing. You can answer again.',
  refused: 'It could not be taken, so it changes nothing. You can answer again.',
};

function SendAnother({ entry, state }: { readonly entry: OutboxEntry; readonly state: Gone }) {
  const { serviceId, answers, withdrawal, note } = entry.request;
  const isOtherThanFacts = withdrawal !== null || note !== null;
  return (
    <>
      <p className="govuk-body">{whyNotBack[state]}</p>
      <ul className="govuk-list govuk-list--spaced">
        {answers.map(({ factGroup }) => (
          <li key={factGroup}>
            <Link className="govuk-link" to={paths.listingCorrection(serviceId, factGroup)}>
              Correct it: {factGroupNames[factGroup]}
            </Link>
          </li>
        ))}
        {isOtherThanFacts && (
          <li>
            <Link className="govuk-link" to={paths.listingCheck(serviceId)}>
              Write a note to the catalogue team, on the listing
            </Link>
          </li>
        )}
      </ul>
    </>
  );
}
