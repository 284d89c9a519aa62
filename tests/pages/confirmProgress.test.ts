import { describe, expect, it } from 'vitest';
import type { FactGroup } from '../../src/catalogue/codes.ts';
import type { Corrections } from '../../src/changes/changeRequest.ts';
import { toGroupFingerprint } from '../../src/changes/factGroupFields.ts';
import type { OutboxEntry } from '../../src/changes/outbox.ts';
import {
  describeConfirmProgress,
  groupsToAdd,
  groupsToConfirm,
  nextToConfirm,
  toConfirmProgress,
} from '../../src/pages/confirmProgress.ts';
import { makeChangeRequest, makeOutboxEntry } from '../changes/requestFactory.ts';
import { day, makeCoverage, makeService } from '../factories/serviceFactory.ts';

const today = day('2026-11-22');
const checked = (...groups: readonly FactGroup[]) =>
  groups.map((factGroup) => ({ factGroup, assuredDate: day('2026-11-01'), by: 'provider' }) as const);
// Every part is stated; eligibility was never checked.
const [first, second, third] = ['a', 'b', 'c'].map((id) =>
  makeService({
    id,
    referralRoutes: ['phone'],
    costOptions: [{ option: 'Free', pounds: 0 }],
    assurance: checked('contact', 'availability'),
  }),
);
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
    expect(groupsToConfirm({ ...first, assurance: checked('availability') }, [], today)).toEqual([
      'contact',
      'eligibility',
    ]);
    expect(groupsToConfirm({ ...first, referralRoutes: [], assurance: [] }, [], today)).toEqual([
      'eligibility',
      'availability',
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
    expect(groupsToConfirm(arrived, [accepted], day('2027-10-01'))).toContain('eligibility');
  });
});

describe('the parts of a listing that state nothing', () => {
  const bare = makeService({ id: 'bare', needs: [], assurance: checked('eligibility') });
  const gives = (corrections: Corrections) => {
    const seen = toGroupFingerprint(bare, 'contact');
    const answers = [{ factGroup: 'contact', seen, answer: 'corrected', corrections }] as const;
    return makeOutboxEntry(makeChangeRequest(bare, { answers }));
  };

  it('are to be added until an answer on its way gives them; saying that nothing is correct adds nothing', () => {
    expect(groupsToAdd(bare, [])).toEqual(['contact', 'availability']);
    expect(groupsToAdd(bare, [answerTo(bare, 'contact')])).toEqual(['contact', 'availability']);
    expect(groupsToAdd(bare, [gives({ referralRoutes: ['phone'] })])).toEqual(['availability']);
  });

  it('are those, too, that a later correction empties again', () => {
    const [newer, older] = [gives({ referralRoutes: [] }), gives({ referralRoutes: ['phone'] })];
    expect(groupsToAdd(bare, [newer, older])).toEqual(['contact', 'availability']);
  });

  it('keep a listing from being called confirmed, though all that it states was confirmed', () => {
    expect(words([], [bare])).toBe(
      '0 of 1 listing confirmed or corrected. 2 parts of 1 listing state nothing yet: please add the facts.',
    );
    const silent = { ...bare, id: 'silent', assurance: [] };
    expect(
      words(
        listings.map((one) => answerTo(one, 'eligibility')),
        [...listings, silent],
      ),
    ).toBe(
      '3 of 4 listings confirmed or corrected. 1 waits to be confirmed. 2 parts of 1 listing state nothing yet: please add the facts.',
    );
    expect(words([answerTo(silent, 'eligibility')], [silent, bare])).toBe(
      '0 of 2 listings confirmed or corrected. 4 parts of 2 listings state nothing yet: please add the facts.',
    );
  });

  it('of a listing that states nothing at all are all of them, and nothing of it is there to confirm', () => {
    const empty = { ...bare, settings: [], coverage: makeCoverage({ areaName: '' }) };
    expect(groupsToConfirm(empty, [], today)).toEqual([]);
    expect(groupsToAdd(empty, [])).toEqual(['contact', 'eligibility', 'availability']);
    expect(words([], [empty])).toBe(
      '0 of 1 listing confirmed or corrected. 3 parts of 1 listing state nothing yet: please add the facts.',
    );
  });
});

describe('a plain count', () => {
  it('counts as listings are answered', () => {
    expect(words([])).toBe('0 of 3 listings confirmed or corrected. 3 wait to be confirmed.');
    expect(words([answerTo(first, 'eligibility')])).toBe(
      '1 of 3 listings confirmed or corrected. 2 wait to be confirmed.',
    );
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
    expect(words([withdrawal], [first, second, over])).toBe(
      '0 of 1 listing confirmed or corrected. 1 waits to be confirmed.',
    );
    expect(words([], [over])).toBe('No listing needs confirming.');
  });

  it('takes a note for no confirmation', () => {
    const note = makeOutboxEntry(makeChangeRequest(first, { answers: [], note: 'The name is wrong.' }));
    expect(words([note])).toBe('0 of 3 listings confirmed or corrected. 3 wait to be confirmed.');
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
