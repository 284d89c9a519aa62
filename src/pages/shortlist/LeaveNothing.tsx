import { useState } from 'react';
import { useRemember } from '../../hooks/useSearchMemory.ts';
import { useShortlists } from '../../hooks/useShortlists.ts';
import { nothingSearched } from '../../hooks/searchMemory.ts';

/** Removes everything but the catalogue, after asking once: it cannot be undone. */
export function LeaveNothing() {
  const [, book] = useShortlists();
  const remember = useRemember();
  const [state, setState] = useState<'idle' | 'asking' | 'done'>('idle');
  const leave = async () => {
    remember(nothingSearched);
    setState((await book.leaveNothing()) ? 'done' : 'idle');
  };
  return (
    <section aria-labelledby="leave-nothing">
      <h2 className="govuk-heading-m" id="leave-nothing">
        Leave nothing on this device
      </h2>
      <p className="govuk-body">
        For a device that others use. Removes all shortlists, copied texts, packs and the last search. The
        catalogue stays.
      </p>
      <p className="govuk-body" role="status">
        {state === 'done' && 'Nothing but the catalogue is left on this device.'}
      </p>
      <div className="app-actions">
        {state === 'asking' ? (
          <>
            <button type="button" className="govuk-button govuk-button--warning" onClick={() => void leave()}>
              Yes, leave nothing
            </button>
            <button
              type="button"
              className="govuk-button govuk-button--secondary"
              onClick={() => setState('idle')}
            >
              Keep them
            </button>
          </>
        ) : (
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            onClick={() => setState('asking')}
          >
            Leave nothing on this device
          </button>
        )}
      </div>
    </section>
  );
}
