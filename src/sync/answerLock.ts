import { withSyncLock, type SyncLocks } from './syncLock.ts';

// Longer than an answer can be on its way, which ends by itself.
const longestTurnMs = 25_000;
const never = new AbortController().signal;

/**
 * Does something with one answer while no other tab and not the service worker does: an answer is either
 * sent or taken back. The service worker knows the lock by its name.
 */
export function withAnswerLock<T>(
  locks: SyncLocks | undefined,
  requestId: string,
  work: () => Promise<T>,
): Promise<T> {
  return withSyncLock(locks, longestTurnMs, never, work, `outbox-${requestId}`);
}
