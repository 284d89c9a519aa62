import type { CatalogueSession } from './catalogueSession.ts';

/** Milliseconds after a successful check before the app checks again by itself. */
const checkInterval = 60 * 60_000;

/**
 * Checks for a newer catalogue now, when a connection seems to be back, and when the app is shown
 * again after an hour. Whether there is a connection is found out by trying: the browser's word for it
 * is only a hint. After the catalogue was removed, in whichever window, none is copied until it is asked
 * for or the app is opened again.
 *
 * @returns how to stop
 */
export function keepUpToDate(session: CatalogueSession, now: () => Date, target: Window): () => void {
  const check = () => {
    if (!session.snapshot.get().isRemoved) void session.check();
  };
  const checkWhenShown = () => {
    const { lastConfirmedAt } = session.snapshot.get().checks;
    if (!target.document.hidden && isDue(lastConfirmedAt, now())) check();
  };
  target.addEventListener('online', check);
  target.document.addEventListener('visibilitychange', checkWhenShown);
  check();
  return () => {
    target.removeEventListener('online', check);
    target.document.removeEventListener('visibilitychange', checkWhenShown);
  };
}

// A confirmation in the future was noted by a clock that was wrong, and says nothing.
function isDue(lastConfirmedAt: string | null, now: Date): boolean {
  const age = lastConfirmedAt === null ? Number.NaN : now.getTime() - Date.parse(lastConfirmedAt);
  return !(age >= 0 && age <= checkInterval);
}
