import { useState } from 'react';
import { useAnswer } from '../../../hooks/useAnswer.ts';
import { NoteField, toNote, useNote } from './NoteField.tsx';

/** For what no form is there: the name, the summary, who pays. */
export function NoteToTeam({ serviceId }: { readonly serviceId: string }) {
  const answer = useAnswer(serviceId);
  const [typed, setTyped] = useNote(serviceId, 'listing');
  const [said, setSaid] = useState<{ readonly problem: string | null } | null>(null);
  const send = async () => {
    const note = toNote(typed);
    if (note === null) return setSaid({ problem: 'Write a note first' });
    const problem = await answer({ note });
    setSaid({ problem });
    if (problem === null) setTyped('');
  };
  return (
    <>
      <NoteField
        label="A note to the catalogue team, such as a wrong name or summary"
        error={said?.problem ?? null}
        note={typed}
        onChange={setTyped}
      />
      <button type="button" className="govuk-button govuk-button--secondary" onClick={() => void send()}>
        Send the note
      </button>
      <p className="govuk-body" role="status">
        {said && said.problem === null && 'Your note is in “Your answers”.'}
      </p>
    </>
  );
}
