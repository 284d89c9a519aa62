import type { CatalogueSession } from './catalogueSession.ts';

/** Milliseconds after a successful check before the app checks again by itself. */
const checkInterval = 60 * 60_000;

/**
 * Checks for a newer catalogue now, when a connection seems to be back, and when the app is shown
 * again after an hour. Whether there is a connection is found out by trying: the browser's word for it
 * is only a hint. A device from which the catalogue was removed gets none until it is asked for.
 *
 * @returns how to stop
 */
export function keepUpToDate(session: CatalogueSession, now: () => Date, target: Window): () => void {
  const checkAgain = () => {
    const { checks, device } = session.snapshot.get();
    const confirmed = checks.lastConfirmedAt ? Date.parse(checks.lastConfirmedAt) : 0;
    const isDue = now().getTime() - confirmed > checkInterval;
    if (device.state === 'ready' && isDue) void session.check();
  };
  const checkWhenBack = () => void session.check();
  const checkWhenShown = () => {
    if (!target.document.hidden) checkAgain();
  };
  target.addEventListener('online', checkWhenBack);
  target.document.addEventListener('visibilitychange', checkWhenShown);
  void session.check();
  return () => {
    target.removeEventListener('online', checkWhenBack);
    target.document.removeEventListener('visibilitychange', checkWhenShown);
  };
}
