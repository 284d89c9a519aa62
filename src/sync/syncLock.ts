/** The part of the browser's lock manager that is used. */
export type SyncLocks = Pick<LockManager, 'request'>;

/**
 * Does the work while no other tab does it, where the browser has Web Locks. A tab that holds the
 * lock may have been frozen by the device: after `wait` milliseconds the work is done all the same,
 * because two syncs at once cost twice the data but harm nothing.
 *
 * @throws what the work throws, or the signal's reason
 */
export async function withSyncLock<T>(
  locks: SyncLocks | undefined,
  wait: number,
  signal: AbortSignal,
  work: () => Promise<T>,
  name = 'catalogue-sync',
): Promise<T> {
  signal.throwIfAborted();
  if (!locks) return await work();
  const waiting = new AbortController();
  const stopWaiting = () => waiting.abort();
  signal.addEventListener('abort', stopWaiting, { once: true });
  const timer = setTimeout(stopWaiting, wait);
  let hasLock = false;
  try {
    return await locks.request(name, { signal: waiting.signal }, async () => {
      hasLock = true;
      clearTimeout(timer);
      return await work();
    });
  } catch (error) {
    signal.throwIfAborted();
    if (hasLock || !waiting.signal.aborted) throw error;
    return await work();
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stopWaiting);
  }
}
