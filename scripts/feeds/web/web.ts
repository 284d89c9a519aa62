import { setTimeout } from 'node:timers/promises';

/** What asking the web needs of the outside; tests hand in their own pause and clock. */
export interface Web {
  readonly fetch: typeof fetch;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Milliseconds since 1970, for a `Retry-After` that is a date. */
  readonly now: () => number;
  readonly limits: WebLimits;
}

/** How long, how often and how much a feed may take. */
export interface WebLimits {
  /** For one answer from the first byte asked to the last byte read. */
  readonly timeoutMs: number;
  readonly attempts: number;
  /** Before the second attempt; each pause after it is twice as long. */
  readonly firstPauseMs: number;
  /** A feed that asks for a longer pause than this is given up. */
  readonly longestPauseMs: number;
  /** In one answer, after it was unpacked. */
  readonly mostBytes: number;
  readonly mostPages: number;
  /** Requests for details at the same time. */
  readonly concurrency: number;
}

/** The web as it is. */
export const realWeb: Web = {
  fetch,
  sleep: (milliseconds) => setTimeout(milliseconds),
  now: Date.now,
  limits: {
    timeoutMs: 60_000,
    attempts: 4,
    firstPauseMs: 500,
    longestPauseMs: 120_000,
    mostBytes: 64 * 1024 * 1024,
    mostPages: 10_000,
    concurrency: 4,
  },
};
