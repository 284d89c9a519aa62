import { describe, expect, it } from 'vitest';
import type { FactGroup } from '../../src/catalogue/codes.ts';
import { toGroupFingerprint } from '../../src/changes/factGroupFields.ts';
import type { OutboxEntry } from '../../src/changes/outbox.ts';
import {
  describeConfirmProgress,
  groupsToConfirm,
  nextToConfirm,
  toConfirmProgress,
} from '../../src/pages/confirmProgress.ts';
import { makeChangeRequest, makeOutboxEntry } from '../changes/requestFactory.ts';
import { day, makeService } from '../factories/serviceFactory.ts';

const today = day('2026-11-22');
// Eligibility is stated and was never checked; of contact and availability nothing is stated.
const [first, second, third] = ['a', 'b', 'c'].map((id) => makeService({ id }));
if (!first || !second || !third) throw new Error('There are three.');
const listings = [first, second, third];

const answerTo = (service: typeof first, factGroup: FactGroup, state: OutboxEntry['state'] = 'waiting') =>
  makeOutboxEntry(
    makeChangeRequest(service, {
      answers: [{ factGroup, seen: toGroupFingerprint(service, factGroup), answer: 'still correct' }],
    }),
    { state },
  );
const progressOf = (entries: readonly OutboxEntry[], of = listings) => toConfirmProgress(of, entries, today);
const words = (entries: readonly OutboxEntry[], of = listings) =>
  describeConfirmProgress(progressOf(entries, of));

describe('the parts of a listing that need confirming', () => {
  it('are those that are due, state something and have no answer on its way', () => {
    expect(groupsToConfirm(first, [], today)).toEqual(['eligibility']);
    expect(groupsToConfirm({ ...first, referralRoutes: ['phone'] }, [], today)).toEqual([
      'contact',
      'eligibility',
    ]);
    expect(groupsToConfirm(first, [answerTo(first, 'eligibility')], today)).toEqual([]);
    expect(groupsToConfirm(first, [answerTo(second, 'eligibility')], today)).toEqual(['eligibility']);
  });

  it('are asked for again where the answer was not accepted', () => {
    for (const state of ['rejected', 'refused'] as const) {
      expect(groupsToConfirm(first, [answerTo(first, 'eligibility', state)], today)).toEqual(['eligibility']);
    }
  });

  it('are not asked for again between the acceptance and the next catalogue, and are once their time is up', () => {
    const accepted = answerTo(first, 'eligibility', 'accepted');
    expect(groupsToConfirm(first, [accepted], today)).toEqual([]);
    const check = { factGroup: 'eligibility', assuredDate: day('2026-11-20'), by: 'provider' } as const;
    const arrived = { ...first, assurance: [check] };
    expect(groupsToConfirm(arrived, [accepted], day('2027-10-01'))).toEqual(['eligibility']);
  });
});

describe('a plain count', () => {
  it('counts as listings are answered', () => {
    expect(words([])).toBe('0 of 3 listings confirmed or corrected.');
    expect(words([answerTo(first, 'eligibility')])).toBe('1 of 3 listings confirmed or corrected.');
    expect(words(listings.map((one) => answerTo(one, 'eligibility')))).toBe(
      'All 3 listings are confirmed or corrected.',
    );
    expect(words([answerTo(first, 'eligibility')], [first])).toBe('Your listing is confirmed or corrected.');
  });

  it('leaves out what is over, or asked to be withdrawn', () => {
    const withdrawal = makeOutboxEntry(
      makeChangeRequest(second, { answers: [], withdrawal: 'we no longer run this' }),
    );
    const over = { ...third, ends: day('2026-01-31') };
    expect(words([withdrawal], [first, second, over])).toBe('0 of 1 listing confirmed or corrected.');
    expect(words([], [over])).toBe('No listing needs confirming.');
  });

  it('takes a note for no confirmation', () => {
    const note = makeOutboxEntry(makeChangeRequest(first, { answers: [], note: 'The name is wrong.' }));
    expect(words([note])).toBe('0 of 3 listings confirmed or corrected.');
  });
});

describe('the listing to go on with', () => {
  const next = (entries: readonly OutboxEntry[], afterId: string | null) =>
    nextToConfirm(progressOf(entries), listings, afterId)?.id ?? null;

  it('is the next of the list that needs it, and the first again after the last', () => {
    expect(next([], null)).toBe('a');
    expect(next([], 'a')).toBe('b');
    expect(next([answerTo(second, 'eligibility')], 'a')).toBe('c');
    expect(next([answerTo(third, 'eligibility')], 'c')).toBe('a');
  });

  it('is none where only the same one is left, or nothing is', () => {
    const others = [answerTo(first, 'eligibility'), answerTo(third, 'eligibility')];
    expect(next(others, 'b')).toBeNull();
    expect(next([...others, answerTo(second, 'eligibility')], 'b')).toBeNull();
  });
});
