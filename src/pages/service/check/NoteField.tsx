import { changeLimits } from '../../../changes/changeRequest.ts';
import { TextAreaField } from '../../../components/TextAreaField.tsx';
import { useDraft } from '../../../hooks/useDraft.ts';

/** What a note goes with. */
export type NoteSubject = 'listing' | 'withdrawal' | 'contact' | 'eligibility' | 'availability';

/** The note that was typed, kept while the tab is open, and how to change it. */
export function useNote(
  serviceId: string,
  subject: NoteSubject,
): readonly [note: string, change: (note: string) => void] {
  const [draft, changeDraft] = useDraft(serviceId);
  const notes = draft.notes ?? {};
  return [notes[subject] ?? '', (note) => changeDraft({ notes: { ...notes, [subject]: note } })];
}

interface NoteFieldProps {
  readonly label: string;
  readonly error?: string | null;
  readonly note: string;
  readonly onChange: (note: string) => void;
}

/** A short word to the catalogue team. */
export function NoteField({ label, error = null, note, onChange }: NoteFieldProps) {
  return (
    <TextAreaField
      id="note"
      label={label}
      hint="Do not name anybody who uses the service."
      value={note}
      error={error}
      most={changeLimits.note}
      onChange={onChange}
    />
  );
}
