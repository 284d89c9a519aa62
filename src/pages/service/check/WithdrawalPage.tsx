import { useEffect, useId, useRef, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { Service } from '../../../catalogue/service.ts';
import { withdrawals, type Withdrawal } from '../../../changes/changeRequest.ts';
import { toTextOrNull } from '../../../changes/forms/formAnswer.ts';
import { ErrorSummary } from '../../../components/ErrorSummary.tsx';
import { PageHeading } from '../../../components/PageHeading.tsx';
import { RadioField } from '../../../components/RadioField.tsx';
import { useAnswer } from '../../../hooks/useAnswer.ts';
import { paths } from '../../paths.ts';
import { ConfirmWithdrawal } from './ConfirmWithdrawal.tsx';
import { ListingScreen } from './ListingScreen.tsx';
import { NoteField, useNote } from './NoteField.tsx';

/** A provider asks that a listing be offered no longer. */
export function WithdrawalPage() {
  const id = (useParams()['id'] ?? '').toLowerCase();
  return (
    <ListingScreen id={id} title="Withdraw this listing">
      {({ service }) => (
        <div className="app-reading">
          <Link className="govuk-back-link" to={paths.listingCheck(id)}>
            Back to the listing
          </Link>
          <PageHeading title="Withdraw this listing">{`Withdraw this listing: ${service.name}`}</PageHeading>
          <WithdrawalForm service={service} />
        </div>
      )}
    </ListingScreen>
  );
}

const options: readonly { readonly value: Withdrawal; readonly label: string; readonly hint: string }[] = [
  {
    value: withdrawals[0],
    label: 'Withdraw the listing',
    hint: 'The service goes on, and should not be listed here.',
  },
  {
    value: withdrawals[1],
    label: 'We no longer run this',
    hint: 'The service is over. Say in the note who runs it now, if anybody does.',
  },
];

function WithdrawalForm({ service }: { readonly service: Service }) {
  const answer = useAnswer(service);
  const navigate = useNavigate();
  const name = useId();
  const [withdrawal, setWithdrawal] = useState<Withdrawal | null>(null);
  const [note, setNote] = useNote(service.id, 'withdrawal');
  const [isAsked, setIsAsked] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const form = useRef<HTMLDivElement>(null);
  const isMissing = attempt > 0 && withdrawal === null;

  const goOn = () => {
    setAttempt(attempt + 1);
    if (withdrawal !== null) setIsAsked(true);
  };
  const send = async () => {
    const problem = await answer({ withdrawal, note: toTextOrNull(note) });
    if (problem !== null) return problem;
    setNote('');
    await navigate(paths.listingCheck(service.id));
    return null;
  };
  useEffect(() => {
    // Who comes back from the question starts at the choice that was made.
    if (!isAsked && attempt > 0) form.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, [isAsked]);
  if (isAsked && withdrawal !== null) {
    return (
      <ConfirmWithdrawal
        withdrawal={withdrawal}
        note={toTextOrNull(note)}
        onSend={send}
        onBack={() => setIsAsked(false)}
      />
    );
  }
  return (
    <div ref={form}>
      <ErrorSummary
        problems={isMissing ? [{ fieldId: name, message: 'Say why it should no longer be listed' }] : []}
        attempt={attempt}
      />
      <RadioField
        id={name}
        legend="Why should it no longer be listed?"
        options={options}
        value={withdrawal}
        error={isMissing ? 'Say why it should no longer be listed' : null}
        onChange={setWithdrawal}
      />
      <NoteField label="A note to the catalogue team (you can leave it out)" note={note} onChange={setNote} />
      <button type="button" className="govuk-button" onClick={goOn}>
        Go on
      </button>
    </div>
  );
}
