import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factGroups, offenceGroups } from '../../src/catalogue/codes.ts';
import type { Service } from '../../src/catalogue/service.ts';
import { completenessParts } from '../../src/validation/completeness/parts.ts';
import { scoreCompleteness } from '../../src/validation/completeness.ts';
import { day, makeCoverage, makeEligibility, makeService } from '../factories/serviceFactory.ts';

const today = day('2026-11-22');

/** A listing that says everything, checked today. */
const full = makeService({
  contacts: [{ name: 'Desk', role: 'referral', phone: '0113 496 0000', email: null }],
  referralRoutes: ['phone'],
  deliveryPlaces: ['Leeds'],
  schedules: [{ days: ['MO'], opensAt: '09:30', closesAt: '17:00', note: null }],
  costOptions: [{ option: 'Free', pounds: 0 }],
  needActivities: [{ need: 'accommodation', activities: ['Tenancy course'] }],
  cohorts: [{ cohort: 'women', standing: 'open to all', groups: [] }],
  eligibility: makeEligibility({
    sexes: 'women and men',
    minimumAge: 18,
    preRelease: 'no',
    noRecourseToPublicFunds: 'yes',
  }),
  exclusions: Object.fromEntries(offenceGroups.map((group) => [group, 'case by case'])),
  deliveryFormats: ['one-to-one'],
  sentenceUses: ['voluntary'],
  dose: { sessions: '6', weeks: null },
  availability: { takingReferrals: 'yes', wait: '2 weeks', asOf: today },
  assurance: factGroups.map((factGroup) => ({ factGroup, assuredDate: today, by: 'provider' })),
});

function partOf(service: Service, id: string) {
  return scoreCompleteness(service, today).parts.find((part) => part.id === id);
}

describe('how complete a listing is', () => {
  it('is told in parts whose weights sum to 100, the most harmful gap first', () => {
    const weights = completenessParts.map(({ of }) => of);
    expect(weights.reduce((sum, of) => sum + of, 0)).toBe(100);
    expect(weights).toEqual(weights.toSorted((one, other) => other - one));
    expect(new Set(completenessParts.map(({ id }) => id)).size).toBe(completenessParts.length);
  });

  it('is 100 when a provider has said and confirmed everything, with nothing left to do', () => {
    const { score, parts } = scoreCompleteness(full, today);
    expect(score).toBe(100);
    expect(parts.filter(({ whatToDo }) => whatToDo !== null)).toEqual([]);
  });

  it('is low for a bare listing, and every gap says what to do', () => {
    const bare = { ...makeService({ fundingRoute: 'universal', needs: [] }), coverage: makeCoverage() };
    const { score, parts } = scoreCompleteness(bare, today);
    expect(score).toBe(0);
    expect(parts.every(({ whatToDo }) => whatToDo !== null && whatToDo.endsWith('.'))).toBe(true);
  });

  const losses: readonly (readonly [string, Partial<Service>, number, RegExp])[] = [
    ['offences', { exclusions: { sexual: 'accepts', arson: 'does not accept' } }, 4, /violent offences/],
    ['area', { coverage: makeCoverage() }, 0, /council areas/],
    ['sexes-and-ages', { eligibility: { ...full.eligibility, minimumAge: null } }, 4, /^Say from what age/],
    ['other-conditions', { eligibility: { ...full.eligibility, preRelease: 'not stated' } }, 1, /release/],
    ['groups', { cohorts: [] }, 0, /groups/],
    ['way-to-contact', { contacts: [], url: 'https://harbour-lane.example/' }, 4, /phone number/],
    ['way-to-refer', { referralRoutes: [] }, 0, /refer/],
    ['taking-referrals', { availability: { ...full.availability, wait: null } }, 4, /how long people wait/],
    ['place-and-hours', { schedules: [] }, 2, /^Say on which days/],
    ['cost', { costOptions: [], fundingRoute: 'grant' }, 0, /free/],
    ['eligibility-checked', { assurance: full.assurance.slice(0, 1) }, 0, /Nobody has confirmed/],
    ['needs', { needs: ['accommodation', 'ete'] }, 4, /education, training and employment/],
    ['sentence-use', { sentenceUses: [] }, 0, /catalogue team/],
    ['how-given', { deliveryFormats: [] }, 0, /groups/],
    ['length', { dose: { sessions: null, weeks: null } }, 0, /sessions or weeks/],
  ];

  it.each(losses)('loses points for %s, and says why', (id, change, points, whatToDo) => {
    const part = partOf({ ...full, ...change }, id);
    expect(part?.points).toBe(points);
    expect(part?.whatToDo).toMatch(whatToDo);
  });

  it('gives half for a check that is past its cycle, and nothing for one twice as old', () => {
    const checkedOn = (assuredDate: string): Service => ({
      ...full,
      assurance: [{ factGroup: 'availability', assuredDate: day(assuredDate), by: 'provider' }],
    });
    expect(partOf(checkedOn('2026-10-23'), 'availability-checked')?.points).toBe(6);
    expect(partOf(checkedOn('2026-10-22'), 'availability-checked')?.points).toBe(3);
    expect(partOf(checkedOn('2026-09-22'), 'availability-checked')).toMatchObject({
      points: 0,
      whatToDo: expect.stringContaining('22 September 2026'),
    });
  });

  it('does not take an old word on referrals, or a date to come, for news', () => {
    const asOf = (text: string) => ({ ...full, availability: { ...full.availability, asOf: day(text) } });
    expect(partOf(asOf('2026-10-01'), 'taking-referrals')?.points).toBe(4);
    expect(partOf(asOf('2026-12-01'), 'taking-referrals')?.points).toBe(4);
  });

  it('does not ask a refuge or a phone line where it is', () => {
    const refuge = { ...full, deliveryPlaces: [], confidentialLocation: true };
    expect(partOf(refuge, 'place-and-hours')?.points).toBe(4);
  });

  it('does not ask a helpline for anyone which offences it accepts', () => {
    const line = { ...full, exclusions: {}, deliveryPlaces: [], fundingRoute: 'universal' } as const;
    expect(partOf({ ...line, coverage: makeCoverage({ remote: true }) }, 'offences')?.points).toBe(10);
    expect(partOf(line, 'offences')?.points).toBe(0);
  });

  it('always adds up, whatever is missing', () => {
    const missing = fc.subarray<Partial<Service>>(losses.map(([, change]) => change));
    fc.assert(
      fc.property(missing, (changes) => {
        const { score, parts } = scoreCompleteness(Object.assign({}, full, ...changes), today);
        expect(score).toBe(parts.reduce((sum, { points }) => sum + points, 0));
        for (const { points, of, whatToDo } of parts) {
          expect(Number.isInteger(points) && points >= 0 && points <= of).toBe(true);
          expect(whatToDo === null).toBe(points === of);
        }
      }),
    );
  });
});
