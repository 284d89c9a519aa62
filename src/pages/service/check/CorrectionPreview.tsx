import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { FactGroup } from '../../../catalogue/codes.ts';
import type { Service } from '../../../catalogue/service.ts';
import { applyChange } from '../../../changes/applyChange.ts';
import type { Corrections, GroupAnswer } from '../../../changes/changeRequest.ts';
import { toTextOrNull } from '../../../changes/forms/formAnswer.ts';
import { useAnswer } from '../../../hooks/useAnswer.ts';
import { useDraft } from '../../../hooks/useDraft.ts';
import { useToday } from '../../../hooks/useToday.ts';
import { paths } from '../../paths.ts';
import { ChangedFacts } from './ChangedFacts.tsx';
import { toChangedFacts } from './changedFacts.ts';
import { CourtParagraph } from './CourtParagraph.tsx';
import { NoteField, useNote } from './NoteField.tsx';
import { useAreaNames } from './useAreaNames.ts';

interface CorrectionPreviewProps {
  readonly service: Service;
  readonly group: FactGroup;
  readonly corrections: Corrections;
  readonly seen: string;
  /** Before what was typed is forgotten and the listing is shown again. */
  readonly onSent: () => void;
}

/** What a correction changes in the listing and in a report, and the button that sends it. */
export function CorrectionPreview(props: CorrectionPreviewProps) {
  const { service, group, corrections, seen, onSent } = props;
  const today = useToday();
  const send = useAnswer(service);
  const navigate = useNavigate();
  const [, changeDraft] = useDraft(service.id);
  const [note, setNote] = useNote(service.id, group);
  const [failure, setFailure] = useState<string | null>(null);
  const [isSending, setIsSending] = useState(false);
  const answer: GroupAnswer = { factGroup: group, seen, answer: 'corrected', corrections };
  const changed = applyChange(
    service,
    { ...blankRequest, serviceId: service.id, madeOn: today, answers: [answer] },
    { today, invitationId: null },
  );
  const after = changed.ok ? changed.service : null;
  const areas = useAreaNames([service.coverage, after?.coverage ?? service.coverage]);
  if (!after) {
    return (
      <p className="govuk-body">
        This cannot be sent as it is: {changed.ok ? '' : changed.reasons.join('; ')}.
      </p>
    );
  }

  const submit = async () => {
    setIsSending(true);
    const problem = await send({ answers: [answer], note: toTextOrNull(note) });
    setFailure(problem);
    if (problem !== null) return setIsSending(false);
    onSent();
    await navigate(paths.listingCheck(service.id));
    changeDraft({ [group]: undefined });
    setNote('');
  };
  return (
    <>
      <ChangedFacts facts={toChangedFacts(service, after, group, areas.describe)} />
      <CourtParagraph service={after} />
      <p className="govuk-body">
        The name and the first sentences are the catalogue team’s. If they do not fit what you changed, say so
        in the note.
      </p>
      <NoteField label="A note to the catalogue team (you can leave it out)" note={note} onChange={setNote} />
      <p className="govuk-body">
        Sending does not change the catalogue by itself: the catalogue team reads it first. Without a
        connection it is kept on this device and sent later.
      </p>
      {failure !== null && (
        <p className="govuk-error-message" role="alert">
          {failure}
        </p>
      )}
      <button type="button" className="govuk-button" disabled={isSending} onClick={() => void submit()}>
        Send the correction
      </button>
    </>
  );
}

// The preview needs a request's answers only.
const blankRequest = { requestId: '', invitation: null, withdrawal: null, note: null } as const;
