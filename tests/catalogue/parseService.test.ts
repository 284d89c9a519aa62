import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/catalogue/calendarDay.ts';
import {
  cohortCodes,
  contactRoles,
  deliveryFormats,
  factGroups,
  fundingRoutes,
  needCodes,
  offenceGroups,
  referralRoutes,
  sentenceUses,
  serviceStatuses,
  settings,
  weekdays,
} from '../../src/catalogue/codes.ts';
import { limits } from '../../src/catalogue/limits.ts';
import { parseService } from '../../src/catalogue/parseService.ts';
import type { Service } from '../../src/catalogue/service.ts';
import { day, makeCoverage, makeEligibility, makeService } from '../factories/serviceFactory.ts';

const text = fc
  .string({ minLength: 1, maxLength: 80 })
  .filter((word) => /\S/.test(word) && !/\p{Cc}/u.test(word));
const textOrNull = fc.option(text);
const texts = fc.array(text, { maxLength: 4 });
const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,30}$/);
const someDay = fc.integer({ min: -4000, max: 4000 }).map((days) => addDays(day('2026-11-22'), days));
const stated = fc.constantFrom('yes' as const, 'no' as const, 'not stated' as const);
const some = <T extends string>(codes: readonly T[]) => fc.subarray([...codes]);
const gssCodes = fc.uniqueArray(fc.stringMatching(/^[EW]\d{8}$/), { maxLength: 5 });
const organization = fc.record({ id, name: text });
const age = fc.option(fc.integer({ min: 0, max: limits.age }));

// JSON has no minus nought.
const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true }).map((value) => value + 0);

const services: fc.Arbitrary<Service> = fc.record({
  id,
  name: text,
  summary: text,
  organization,
  partners: fc.array(organization, { maxLength: 3 }),
  status: fc.constantFrom(...serviceStatuses),
  url: fc.option(fc.webUrl()),
  contacts: fc.array(
    fc.record({
      name: text,
      role: fc.constantFrom(...contactRoles),
      phone: fc.option(fc.constant('0113 496 0000')),
      email: fc.option(fc.constant('a@b.org')),
    }),
    { maxLength: 2 },
  ),
  locations: fc.array(
    fc.record({
      name: text,
      address: textOrNull,
      postcode: fc.option(fc.constant('LS9 7TF')),
      position: fc.option(
        fc.record({
          latitude: degrees(90),
          longitude: degrees(180),
        }),
      ),
    }),
    {
      maxLength: 2,
    },
  ),
  schedules: fc.array(
    fc.record({
      days: some(weekdays),
      opensAt: fc.option(fc.constantFrom('00:00', '09:30', '23:59')),
      closesAt: fc.option(fc.constant('17:00')),
      note: textOrNull,
    }),
    { maxLength: 2 },
  ),
  costOptions: fc.array(
    fc.record({ option: text, pounds: fc.option(fc.double({ min: 0, max: limits.pounds, noNaN: true })) }),
    { maxLength: 2 },
  ),
  deliveryPlaces: texts,
  languages: texts,
  fundingRoute: fc.constantFrom(...fundingRoutes),
  contractReference: textOrNull,
  starts: fc.option(someDay),
  ends: fc.option(someDay),
  replacedBy: fc.array(id, { maxLength: 2 }),
  needs: some(needCodes),
  needActivities: fc.array(fc.record({ need: fc.constantFrom(...needCodes), activities: texts }), {
    maxLength: 3,
  }),
  cohorts: fc.array(
    fc.record({
      cohort: fc.constantFrom(...cohortCodes),
      standing: fc.constantFrom('for this group' as const, 'open to all' as const),
      groups: texts,
    }),
    { maxLength: 3 },
  ),
  suggestions: fc.array(
    fc.record({
      of: fc.oneof(
        fc.constantFrom(...needCodes).map((need) => ({ need })),
        fc.constantFrom(...cohortCodes).map((cohort) => ({ cohort })),
      ),
      words: text,
    }),
    { maxLength: 3 },
  ),
  eligibility: fc.record({
    sexes: fc.constantFrom('women' as const, 'men' as const, 'women and men' as const, 'not stated' as const),
    minimumAge: age,
    maximumAge: age,
    preRelease: stated,
    noRecourseToPublicFunds: stated,
    conditions: texts,
  }),
  exclusions: fc.dictionary(
    fc.constantFrom(...offenceGroups),
    fc.constantFrom('accepts' as const, 'case by case' as const, 'does not accept' as const),
    { noNullPrototype: true },
  ),
  settings: some(settings),
  prisonsServed: texts,
  deliveryFormats: some(deliveryFormats),
  referralRoutes: some(referralRoutes),
  sentenceUses: some(sentenceUses),
  coverage: fc.record({
    ladCodes: gssCodes,
    pfaCodes: gssCodes,
    probationRegionCodes: some('ABCDEFGHIJKL'.split('')),
    excludedLadCodes: gssCodes,
    national: fc.boolean(),
    remote: fc.boolean(),
    areaName: text,
    curatedReason: textOrNull,
  }),
  dose: fc.record({ sessions: textOrNull, weeks: textOrNull }),
  availability: fc.record({ takingReferrals: stated, wait: textOrNull, asOf: fc.option(someDay) }),
  assurance: fc.array(
    fc.record({
      factGroup: fc.constantFrom(...factGroups),
      assuredDate: someDay,
      by: fc.constantFrom('provider' as const, 'catalogue team' as const, 'source' as const),
    }),
    { maxLength: 3 },
  ),
  provenance: fc.record({
    feedId: id,
    sourceId: text,
    sourceName: text,
    sourceUrl: fc.option(fc.webUrl()),
    sourceDate: fc.option(someDay),
    retrievedAt: someDay,
  }),
  confidentialLocation: fc.boolean(),
});

function reasonsFor(value: unknown): readonly string[] {
  const parsed = parseService(value);
  return parsed.ok ? [] : parsed.reasons;
}

describe('the door for service records', () => {
  it('gives reasons for a field that is nested beyond measure, as for any other', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`);
    const parsed = parseService({ ...makeService(), name: deep });
    expect(parsed).toMatchObject({ ok: false, reasons: [expect.stringContaining('a list is not text')] });
  });

  it('gives back every valid service as it was, through JSON', () => {
    fc.assert(
      fc.property(services, (service) => {
        expect(parseService(JSON.parse(JSON.stringify(service)))).toEqual({ ok: true, service });
      }),
    );
  });

  it('never throws and always says why, whatever it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(reasonsFor(value)).not.toEqual([]);
      }),
    );
  });

  it('takes a record with one field swapped for anything, or says why not', () => {
    fc.assert(
      fc.property(services, fc.nat(), fc.jsonValue(), (service, place, value) => {
        const keys = Object.keys(service);
        const mutated = { ...service, [keys[place % keys.length] ?? 'id']: value };
        const parsed = parseService(mutated);
        if (parsed.ok) expect(parseService(parsed.service)).toEqual(parsed);
        else expect(parsed.reasons).not.toEqual([]);
      }),
    );
  });

  it('leaves unsaid what a sparse listing does not say', () => {
    const {
      id: serviceId,
      name,
      summary,
      organization: provider,
      fundingRoute,
      needs,
      coverage,
      provenance,
    } = makeService();
    const parsed = parseService({
      id: serviceId,
      name,
      summary,
      organization: provider,
      fundingRoute,
      needs,
      coverage,
      provenance,
    });
    expect(parsed).toEqual({
      ok: true,
      service: makeService({ settings: [], eligibility: makeEligibility(), exclusions: {} }),
    });
  });

  it('passes over fields of a later version of the format', () => {
    expect(parseService({ ...makeService(), accessibility: ['step-free'] })).toEqual({
      ok: true,
      service: makeService(),
    });
  });

  it.each([
    [
      'a script for a link',
      { url: 'javascript:alert(1)' },
      'url: "javascript:alert(1)" is not a web address',
    ],
    [
      'a file for a source',
      { provenance: { ...makeService().provenance, sourceUrl: 'file:///etc/passwd' } },
      'provenance.sourceUrl: ',
    ],
    ['a need nobody knows', { needs: ['accommodation', 'housing'] }, 'needs[1]: unknown code "housing"'],
    ['a need twice', { needs: ['ete', 'ete'] }, 'needs[1]: "ete" is there twice'],
    ['the thirtieth of February', { ends: '2027-02-30' }, 'ends: "2027-02-30" is not a date'],
    [
      'a Scottish authority',
      { coverage: makeCoverage({ ladCodes: ['S12000033'] }) },
      'coverage.ladCodes[0]: ',
    ],
    [
      'an age of minus one',
      { eligibility: makeEligibility({ minimumAge: -1 }) },
      'eligibility.minimumAge: -1',
    ],
    [
      'an age and a half',
      { eligibility: makeEligibility({ maximumAge: 25.5 }) },
      'eligibility.maximumAge: 25.5',
    ],
    [
      'an acceptance nobody knows',
      { exclusions: { arson: 'maybe' } },
      'exclusions.arson: unknown code "maybe"',
    ],
    ['no provider', { organization: null }, 'organization.id: missing'],
    ['an id with a path in it', { id: '../up' }, 'id: an id has'],
    ['a name that is only space', { name: '  ' }, 'name: empty'],
    ['a name with a bell in it', { name: 'Ding \u0007' }, 'name: holds control characters'],
    ['an endless summary', { summary: 'x'.repeat(limits.sentence + 1) }, 'summary: 1001 characters'],
    [
      'an endless list',
      { deliveryPlaces: Array.from({ length: limits.list + 1 }, () => 'Leeds') },
      'deliveryPlaces: 501 entries',
    ],
    [
      'a phone number in words',
      { contacts: [{ name: 'Desk', phone: 'ring us' }] },
      'contacts[0].phone: has no digits',
    ],
    [
      'a place beyond the pole',
      { locations: [{ name: 'Hut', position: { latitude: 100, longitude: 0 } }] },
      'locations[0].position.latitude: 100 is not a number',
    ],
    ['half past nine in words', { schedules: [{ opensAt: '9.30am' }] }, 'schedules[0].opensAt: not a time'],
    ['a negative price', { costOptions: [{ option: 'Fee', pounds: -1 }] }, 'costOptions[0].pounds: -1'],
    [
      'a suggestion of nothing known',
      { suggestions: [{ of: { need: 'fun' }, words: 'fun' }] },
      'suggestions[0].of.need: unknown code "fun"',
    ],
    [
      'a check on no day',
      { assurance: [{ factGroup: 'contact', by: 'provider' }] },
      'assurance[0].assuredDate: a date is needed',
    ],
    ['true in words', { confidentialLocation: 'true' }, 'confidentialLocation: "true" is not true or false'],
  ])('refuses %s', (_what, change, reason) => {
    expect(reasonsFor({ ...makeService(), ...change }).join('\n')).toContain(reason);
  });

  it('names every fault of a record, not only the first', () => {
    const reasons = reasonsFor({ ...makeService(), status: 'open', fundingRoute: 'free', starts: 'soon' });
    expect(reasons).toEqual([
      'status: unknown code "open"',
      'fundingRoute: unknown code "free"',
      'starts: "soon" is not a date',
    ]);
  });
});
