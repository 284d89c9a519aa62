import { describe, expect, it } from 'vitest';
import type { Service } from '../../src/catalogue/service.ts';
import { addService, moveToConsidered } from '../../src/shortlist/changeShortlist.ts';
import { expireShortlists, expiresOn, lastClearedOn } from '../../src/shortlist/expireShortlists.ts';
import { joinShortlist } from '../../src/shortlist/joinShortlist.ts';
import { makeShortlist } from '../../src/shortlist/shortlist.ts';
import { day, makeService } from '../factories/serviceFactory.ts';

const today = day('2026-11-22');
const abbey = makeService({ id: 'abbey', ends: day('2026-11-22') });
const shortlist = addService(makeShortlist('Person A', today), abbey, today);

function stateOf(catalogue: readonly Service[], on = today) {
  const find = (id: string) => catalogue.find((service) => service.id === id) ?? null;
  return joinShortlist(shortlist, find, on).chosen[0];
}

describe('a shortlist read with the catalogue of the day', () => {
  it('shows a service as it is listed', () => {
    expect(stateOf([abbey])).toMatchObject({ state: 'listed', service: abbey });
  });

  it('shows that a service changed since it was added', () => {
    const renamed = { ...abbey, name: 'Abbey House' };
    expect(stateOf([renamed])).toMatchObject({ state: 'changed since added', service: renamed });
  });

  it('says which facts changed, one by one', () => {
    const changed = {
      ...abbey,
      contacts: [{ name: 'Front desk', role: 'general' as const, phone: '0113 496 0001', email: null }],
      availability: { ...abbey.availability, takingReferrals: 'no' as const },
    };
    expect(stateOf([changed])?.changedFacts).toEqual(['contact', 'availability']);
  });

  it('a new check by a person is no change of a fact', () => {
    const checked = {
      ...abbey,
      assurance: [{ factGroup: 'contact' as const, assuredDate: day('2026-11-21'), by: 'provider' as const }],
    };
    expect(stateOf([checked])).toMatchObject({ state: 'listed', changedFacts: [] });
  });

  it('one that an older app added is only known to have changed', () => {
    const [entry] = shortlist.chosen;
    if (!entry) throw new Error('Nothing was added.');
    const old = { ...shortlist, chosen: [{ ...entry, seenFacts: null }] };
    const read = (service: Service) => joinShortlist(old, () => service, today).chosen[0];
    expect(read(abbey)?.state).toBe('listed');
    expect(read({ ...abbey, name: 'Abbey House' })).toMatchObject({
      state: 'changed since added',
      changedFacts: [],
    });
  });

  it('shows a service as ended the day after its last, with no sync between', () => {
    expect(stateOf([abbey], day('2026-11-23'))?.state).toBe('ended');
  });

  it('shows what took over, where it is listed', () => {
    const ended = { ...abbey, ends: day('2026-11-01'), replacedBy: ['bell', 'unknown'] };
    const bell = makeService({ id: 'bell' });
    expect(stateOf([ended, bell])).toMatchObject({ state: 'replaced', successors: [bell] });
    expect(stateOf([ended])).toMatchObject({ state: 'ended', successors: [] });
  });

  it('says so when a service has gone from the catalogue', () => {
    expect(stateOf([])).toMatchObject({ state: 'no longer listed', service: null });
  });

  it('finds the services that were considered too', () => {
    const weighed = moveToConsidered(
      moveToConsidered(shortlist, 'bell', 'full', today),
      'abbey',
      'too-far',
      today,
    );
    const joined = joinShortlist(weighed, (id) => (id === 'abbey' ? abbey : null), today);
    expect(joined.considered.map(({ entry, service }) => [entry.reason, service?.id ?? null])).toEqual([
      ['full', null],
      ['too-far', 'abbey'],
    ]);
  });
});

describe('after some days', () => {
  it('a shortlist goes by itself, on the seventh day', () => {
    expect(expiresOn(shortlist)).toBe('2026-11-29');
    expect(expireShortlists([shortlist], day('2026-11-28'))).toEqual([shortlist]);
    expect(expireShortlists([shortlist], day('2026-11-29'))).toEqual([]);
  });

  it('or on the day that was set', () => {
    const month = { ...shortlist, keepDays: 30 };
    expect(expireShortlists([shortlist, month], day('2026-12-21'))).toEqual([month]);
  });

  it('the last day on which one went is known, and none while all are kept', () => {
    const other = { ...shortlist, keepDays: 9 };
    expect(lastClearedOn([other, shortlist], day('2026-12-05'))).toBe('2026-12-01');
    expect(lastClearedOn([other, shortlist], day('2026-11-30'))).toBe('2026-11-29');
    expect(lastClearedOn([other, shortlist], day('2026-11-28'))).toBeNull();
  });

  it('a shortlist from a wrong clock does not outstay its days', () => {
    const [kept] = expireShortlists([{ ...shortlist, createdOn: day('2036-01-01') }], today);
    expect(kept?.createdOn).toBe(today);
  });
});
