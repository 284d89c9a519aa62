import { useEffect, useRef, useState } from 'react';
import type { Withdrawal } from '../../../changes/changeRequest.ts';
import { ErrorSummary } from '../../../components/ErrorSummary.tsx';
import { WarningText } from '../../../components/WarningText.tsx';

interface ConfirmWithdrawalProps {
  readonly withdrawal: Withdrawal;
  readonly note: string | null;
  /** Null once it is kept, else why it could not be. */
  readonly onSend: () => Promise<string | null>;
  readonly onBack: () => void;
}

/** Asks once more before a listing is withdrawn. */
export function ConfirmWithdrawal({ withdrawal, note, onSend, onBack }: ConfirmWithdrawalProps) {
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<string | null>(null);
  const [isSending, setIsSending] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone, and the question takes its place.
  useEffect(() => heading.current?.focus(), []);
  const send = async () => {
    setIsSending(true);
    setAttempt(attempt + 1);
    const problem = await onSend();
    setFailure(problem);
    // Once it is kept, the next screen is on its way, and a second tap must not send it again.
    if (problem !== null) setIsSending(false);
  };
  return (
    <section aria-labelledby="are-you-sure">
      <h2 className="govuk-heading-m" id="are-you-sure" tabIndex={-1} ref={heading}>
        Are you sure?
      </h2>
      <WarningText>
        Practitioners will no longer find this service once the catalogue team accepts it and the next
        catalogue is out.
      </WarningText>
      <p className="govuk-body">
        You say: {withdrawal}.{note !== null && ` Your note: ${note}`} Until it is sent you can take it back
        under “Your answers”.
      </p>
      <ErrorSummary
        problems={failure === null ? [] : [{ fieldId: null, message: failure }]}
        attempt={attempt}
      />
      <div className="app-actions">
        <button
          type="button"
          className="govuk-button govuk-button--warning"
          disabled={isSending}
          onClick={() => void send()}
        >
          Yes, send it
        </button>
        <button type="button" className="govuk-button govuk-button--secondary" onClick={onBack}>
          No, go back
        </button>
      </div>
    </section>
  );
}
