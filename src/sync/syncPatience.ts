/** How long a sync waits for what, in milliseconds. */
export interface SyncPatience {
  /** Without a byte arriving, before a request is given up. Court wifi can hang for ever. */
  readonly stall: number;
  /** Before the second attempt at a file; doubled before each further one. */
  readonly retry: number;
  /** For another tab's sync to end. The lock only saves doing the work twice, safety is not its task. */
  readonly lock: number;
}

/** Patience for real networks. */
export const defaultPatience: SyncPatience = { stall: 20_000, retry: 500, lock: 60_000 };

/** Attempts at one file before the sync gives up. What arrived until then is kept. */
export const maximumAttempts = 3;

/** Waits. @throws the signal's reason as soon as it is aborted */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason)));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });
}
