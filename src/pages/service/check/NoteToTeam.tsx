import { useRef, useState } from 'react';
import type { Service } from '../../../catalogue/service.ts';
import { toTextOrNull } from '../../../changes/forms/formAnswer.ts';
import { useAnswer } from '../../../hooks/useAnswer.ts';
import { NoteField, useNote } from './NoteField.tsx';

/** For what no form is there: the name, the summary, who pays. */
export function NoteToTeam({ service }: { readonly service: Service }) {
  const answer = useAnswer(service);
  const [typed, setTyped] = useNote(service.id, 'listing');
  const [said, setSaid] = useState<{ readonly problem: string | null } | null>(null);
  const isSending = useRef(false);
  const send = async () => {
    if (isSending.current) return;
    const note = toTextOrNull(typed);
    // A second tap on a note that was just kept asks for nothing.
    if (note === null) return setSaid(said ?? { problem: 'Write a note first' });
    isSending.current = true;
    const problem = await answer({ note });
    isSending.current = false;
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
