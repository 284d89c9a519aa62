import type { OutboxEntry } from '../changes/outbox.ts';
import type { OutboxStore } from '../store/outboxStore.ts';
import { withAnswerLock } from './answerLock.ts';
import { sendChange, type SendOptions, type SendingTrouble } from './sendChanges.ts';
import type { SyncLocks } from './syncLock.ts';

/** When what still waits is tried again. */
export interface NextTry {
  readonly at: Date;
  readonly inMs: number;
  /** The server asked for patience; otherwise it gave no answer, or one that is of no use. */
  readonly isServerBusy: boolean;
}

/** Sends what waits and asks how the rest stands. Null when nothing waits any more. */
export type SendOutbox = () => Promise<NextTry | null>;

interface OutboxParts extends SendOptions {
  readonly store: Pick<OutboxStore, 'read' | 'find' | 'put'>;
  /** `navigator.locks`, where the browser has it. */
  readonly locks: SyncLocks | undefined;
}

const firstPauseMs = 5_000;
const longestPauseMs = 5 * 60_000;
const longestRetryAfterMs = 60 * 60_000;
// The catalogue team decides in days, so that asking at every press would only use up the rate limit.
const askAgainAfterMs = 10 * 60_000;

/**
 * A way out of the outbox that is easy on the intake: one answer at a time, what waits first and the
 * oldest of it before the others; it stops where the intake is busy or out of reach, and leaves a busy
 * one alone until the time it gave, or for a pause that grows.
 */
export function createSendOutbox({ store, locks, ...options }: OutboxParts): SendOutbox {
  const { now } = options;
  let busyUntilMs = 0;
  let failures = 0;
  const heardAtMs = new Map<string, number>();
  const nowMs = () => now().getTime();
  const isDue = ({ state, request }: OutboxEntry) =>
    state === 'waiting' ||
    (state === 'sent' && nowMs() - (heardAtMs.get(request.requestId) ?? 0) >= askAgainAfterMs);

  const sendOne = (requestId: string): Promise<SendingTrouble | null> =>
    withAnswerLock(locks, requestId, async () => {
      // It may have been taken back, or sent by another tab, since the list was read.
      const entry = await store.find(requestId);
      if (!entry || !isDue(entry)) return null;
      const { entry: next, trouble } = await sendChange(entry, options);
      if (next !== entry) await store.put(next);
      if (!trouble) heardAtMs.set(requestId, nowMs());
      return trouble;
    });

  const sendEach = async (entries: readonly OutboxEntry[]): Promise<SendingTrouble | null> => {
    let failed: SendingTrouble | null = null;
    for (const { request } of entries) {
      const trouble = await sendOne(request.requestId);
      if (trouble && trouble.kind !== 'failed') return trouble;
      if (trouble) failed = trouble;
    }
    return failed;
  };

  return async () => {
    // A clock that was set back must not make the pause longer.
    let pauseMs = Math.min(busyUntilMs - nowMs(), longestRetryAfterMs);
    if (pauseMs <= 0) {
      const due = (await store.read()).toReversed().filter(isDue);
      const isWaiting = ({ state }: OutboxEntry) => state === 'waiting';
      const trouble = await sendEach([...due.filter(isWaiting), ...due.filter((entry) => !isWaiting(entry))]);
      failures = trouble ? failures + 1 : 0;
      pauseMs = toPauseMs(trouble, failures, now());
      busyUntilMs = trouble?.kind === 'busy' ? nowMs() + pauseMs : 0;
    }
    const isAnyLeft = (await store.read()).some(({ state }) => state === 'waiting');
    return isAnyLeft
      ? { at: new Date(nowMs() + pauseMs), inMs: pauseMs, isServerBusy: busyUntilMs > 0 }
      : null;
  };
}

function toPauseMs(trouble: SendingTrouble | null, failures: number, now: Date): number {
  const asked = trouble?.kind === 'busy' ? readRetryAfter(trouble.retryAfter, now) : null;
  return asked ?? Math.min(firstPauseMs * 2 ** Math.max(0, failures - 1), longestPauseMs);
}

/** Seconds, or a date (RFC 9110, 10.2.3). */
function readRetryAfter(text: string | null, now: Date): number | null {
  if (text === null) return null;
  const ms = /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - now.getTime();
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 1_000), longestRetryAfterMs);
}
