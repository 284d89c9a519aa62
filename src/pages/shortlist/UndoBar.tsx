import { useShortlists } from '../../hooks/useShortlists.ts';
import type { UndoableAction } from '../../shortlist/shortlistsState.ts';

const words: Readonly<Record<UndoableAction, string>> = {
  'removed a service': 'A service was taken off.',
  'set a service aside': 'A service is now under ‘Considered, not chosen’.',
  'moved a service': 'A service was moved.',
  'cleared a shortlist': 'The shortlist was cleared.',
  'cleared all': 'All shortlists were cleared.',
};

/** Offers to take back the last step. */
export function UndoBar() {
  const [{ undo }, book] = useShortlists();
  return (
    <div role="status" aria-label="Last change" className="app-undo app-no-print">
      {undo && (
        <p className="govuk-inset-text app-undo__line">
          <span>{words[undo.action]}</span>
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            onClick={() => void book.undo()}
          >
            Undo
          </button>
        </p>
      )}
    </div>
  );
}
