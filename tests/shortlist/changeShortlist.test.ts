import { describe, expect, it } from 'vitest';
import {
  addService,
  hasRoom,
  isChosen,
  keepCopy,
  markSeen,
  moveService,
  moveToConsidered,
  removeService,
  setFilters,
  setKeepDays,
} from '../../src/shortlist/changeShortlist.ts';
import { toFingerprint } from '../../src/shortlist/fingerprint.ts';
import { makeShortlist, nextLabel, shortlistLabels, shortlistLimits } from '../../src/shortlist/shortlist.ts';
import { day, makeCoverage, makeEligibility, makeService } from '../factories/serviceFactory.ts';

const today = day('2026-11-22');
const abbey = makeService({ id: 'abbey' });
const bell = makeService({ id: 'bell' });
const cross = makeService({ id: 'cross' });
const empty = makeShortlist('Person A', today);
const three = [abbey, bell, cross].reduce((list, service) => addService(list, service, today), empty);
const order = (list: typeof three) => list.chosen.map(({ serviceId }) => serviceId);

describe('a shortlist for one person', () => {
  it('keeps services in the order they were chosen, as ids', () => {
    expect(order(three)).toEqual(['abbey', 'bell', 'cross']);
    expect(JSON.stringify(three)).not.toContain(abbey.summary);
  });

  it('takes a service once', () => {
    expect(addService(three, abbey, today)).toBe(three);
    expect(isChosen(three, 'abbey')).toBe(true);
  });

  it('can be put into another order, within its ends', () => {
    expect(order(moveService(three, 'cross', 0))).toEqual(['cross', 'abbey', 'bell']);
    expect(order(moveService(three, 'abbey', 99))).toEqual(['bell', 'cross', 'abbey']);
    expect(order(moveService(three, 'bell', -1))).toEqual(['bell', 'abbey', 'cross']);
    expect(moveService(three, 'abbey', 0)).toBe(three);
    expect(moveService(three, 'unknown', 1)).toBe(three);
  });

  it('notes a service as considered and not chosen, and takes it back', () => {
    const weighed = moveToConsidered(three, 'bell', 'too-far', today);
    expect(order(weighed)).toEqual(['abbey', 'cross']);
    expect(weighed.considered).toEqual([{ serviceId: 'bell', reason: 'too-far', addedOn: today }]);
    const again = addService(weighed, bell, today);
    expect(order(again)).toEqual(['abbey', 'cross', 'bell']);
    expect(again.considered).toEqual([]);
  });

  it('has one reason a service: the last one given', () => {
    const twice = moveToConsidered(moveToConsidered(empty, 'bell', 'full', today), 'bell', 'too-far', today);
    expect(twice.considered.map(({ reason }) => reason)).toEqual(['too-far']);
  });

  it('lets a service go altogether', () => {
    const weighed = moveToConsidered(three, 'bell', 'full', today);
    expect(removeService(removeService(weighed, 'bell'), 'abbey')).toMatchObject({
      chosen: [{ serviceId: 'cross' }],
      considered: [],
    });
    expect(removeService(three, 'unknown')).toBe(three);
  });

  it('is no catalogue: when it is full nothing more goes in, and the oldest alternative gives way', () => {
    const services = Array.from({ length: shortlistLimits.chosen + 1 }, (_, index) =>
      makeService({ id: `service-${index}` }),
    );
    const full = services.reduce((list, service) => addService(list, service, today), empty);
    expect(full.chosen).toHaveLength(shortlistLimits.chosen);
    expect(hasRoom(full)).toBe(false);
    const weighed = services.reduce((list, { id }) => moveToConsidered(list, id, 'full', today), empty);
    expect(weighed.considered).toHaveLength(shortlistLimits.considered);
    expect(weighed.considered[0]?.serviceId).toBe('service-1');
  });

  it('is kept 1 to 30 days, 7 unless changed', () => {
    expect(empty.keepDays).toBe(7);
    expect(setKeepDays(empty, 0).keepDays).toBe(1);
    expect(setKeepDays(empty, 14.9).keepDays).toBe(14);
    expect(setKeepDays(empty, 365).keepDays).toBe(30);
    expect(setKeepDays(empty, Number.NaN).keepDays).toBe(7);
  });

  it('has its own home area and needs', () => {
    const filtered = setFilters(setFilters(empty, { homeAreaCode: 'E08000035' }), { needs: ['finance'] });
    expect(filtered).toMatchObject({ homeAreaCode: 'E08000035', needs: ['finance'], cohorts: [] });
  });

  it('keeps the texts that were copied, the newest first, and not without end', () => {
    const copies = Array.from({ length: shortlistLimits.copies + 3 }, (_, index) => index);
    const kept = copies.reduce(
      (list, index) => keepCopy(list, { form: 'paste', copiedOn: today, paragraphs: [`Text ${index}.`] }),
      empty,
    );
    expect(kept.copies).toHaveLength(shortlistLimits.copies);
    expect(kept.copies[0]?.paragraphs).toEqual([`Text ${copies.length - 1}.`]);
  });
});

describe('labels', () => {
  it('are offered in turn, until all are in use', () => {
    expect(nextLabel([])).toBe('Person A');
    expect(nextLabel([empty, makeShortlist('Person C', today)])).toBe('Person B');
    expect(nextLabel(shortlistLabels.map((label) => makeShortlist(label, today)))).toBeNull();
  });
});

describe('whether a service is as it was seen', () => {
  it.each([
    [
      'a new phone number',
      { contacts: [{ name: 'Team', role: 'general' as const, phone: '0113 496 0000', email: null }] },
    ],
    ['another age', { eligibility: makeEligibility({ minimumAge: 25 }) }],
    ['an offence that excludes', { exclusions: { arson: 'does not accept' as const } }],
    ['an end', { ends: day('2027-03-31') }],
    ['a service that takes over', { replacedBy: ['bell'] }],
    ['an area', { coverage: makeCoverage({ ladCodes: ['E06000010'], areaName: 'Hull' }) }],
    ['no more referrals', { availability: { takingReferrals: 'no' as const, wait: null, asOf: today } }],
  ])('%s is a change', (_what, change) => {
    expect(toFingerprint({ ...abbey, ...change })).not.toBe(toFingerprint(abbey));
  });

  it.each([
    [
      'a check by a person',
      { assurance: [{ factGroup: 'contact' as const, assuredDate: today, by: 'provider' as const }] },
    ],
    ['a reworded summary', { summary: 'Other words for it.' }],
    [
      'the same facts made in another order',
      {
        eligibility: {
          ...Object.fromEntries(Object.entries(abbey.eligibility).toReversed()),
          ...abbey.eligibility,
        },
      },
    ],
  ])('%s is none', (_what, change) => {
    expect(toFingerprint({ ...abbey, ...change })).toBe(toFingerprint(abbey));
  });

  it('is short, and the same on every device', () => {
    expect(toFingerprint(abbey)).toMatch(/^[0-9a-f]{16}$/);
    expect(toFingerprint(structuredClone(abbey))).toBe(toFingerprint(abbey));
  });

  it('a change that was looked at is a change no longer', () => {
    const changed = { ...bell, ends: day('2027-03-31') };
    const seen = markSeen(three, changed);
    expect(seen.chosen[1]?.seenFingerprint).toBe(toFingerprint(changed));
    expect(seen.chosen[0]).toEqual(three.chosen[0]);
  });
});
