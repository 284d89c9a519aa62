// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import type { CatalogueSession, CatalogueSnapshot } from '../../src/hooks/catalogueSession.ts';
import { startDayClock } from '../../src/hooks/dayClock.ts';
import { keepUpToDate } from '../../src/hooks/keepUpToDate.ts';
import { createObservable } from '../../src/hooks/observable.ts';

afterEach(() => vi.useRealTimers());

function makeSession(confirmedAt: string | null, isRemoved = false) {
  const check = vi.fn(() => Promise.resolve());
  const snapshot = createObservable<CatalogueSnapshot>({
    device: { state: 'none' },
    search: { state: 'waiting' },
    checks: { lastOutcome: null, lastCheckedAt: null, lastConfirmedAt: confirmedAt },
    lastCheck: null,
    isRemoved,
    progress: null,
  });
  const session: CatalogueSession = {
    snapshot,
    open: check,
    check,
    remove: check,
    readService: async () => null,
    readServices: async () => [],
  };
  return { session, check };
}

const showAgain = () => document.dispatchEvent(new Event('visibilitychange'));

it('checks on opening and when the connection comes back', () => {
  const { session, check } = makeSession(null);
  const stop = keepUpToDate(session, () => new Date('2026-11-22T10:00:00Z'), window);
  expect(check).toHaveBeenCalledTimes(1);
  window.dispatchEvent(new Event('online'));
  expect(check).toHaveBeenCalledTimes(2);
  stop();
  window.dispatchEvent(new Event('online'));
  expect(check).toHaveBeenCalledTimes(2);
});

it('checks when shown again after more than an hour, and not before', () => {
  const { session, check } = makeSession('2026-11-22T10:00:00Z');
  let time = '2026-11-22T10:59:00Z';
  const stop = keepUpToDate(session, () => new Date(time), window);
  showAgain();
  expect(check).toHaveBeenCalledTimes(1);
  time = '2026-11-22T11:01:00Z';
  showAgain();
  expect(check).toHaveBeenCalledTimes(2);
  stop();
});

it('checks when the last confirmation lies in the future, because a clock was wrong', () => {
  const { session, check } = makeSession('2027-11-22T10:00:00Z');
  const stop = keepUpToDate(session, () => new Date('2026-11-22T10:00:00Z'), window);
  showAgain();
  expect(check).toHaveBeenCalledTimes(2);
  stop();
});

it('leaves a device alone from which the catalogue was removed', () => {
  const { session, check } = makeSession(null, true);
  const stop = keepUpToDate(session, () => new Date('2026-11-22T10:00:00Z'), window);
  window.dispatchEvent(new Event('online'));
  showAgain();
  expect(check).not.toHaveBeenCalled();
  stop();
});

it('an app left open overnight is on the next day, by the calendar of London', () => {
  vi.useFakeTimers();
  let now = new Date('2026-06-30T22:59:30Z');
  const today = startDayClock(() => now, document);
  expect(today.get()).toBe('2026-06-30');
  now = new Date('2026-06-30T23:00:30Z');
  vi.advanceTimersByTime(60_000);
  expect(today.get()).toBe('2026-07-01');
});
