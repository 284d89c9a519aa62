import fc from 'fast-check';
import {
  cohortCodes,
  deliveryFormats,
  fundingRoutes,
  needCodes,
  offenceGroups,
  referralRoutes,
  sentenceUses,
  serviceStatuses,
  settings,
} from '../../src/catalogue/codes.ts';
import type { Service } from '../../src/catalogue/service.ts';
import { day, makeCoverage, makeEligibility, makeService } from '../factories/serviceFactory.ts';
import { checkedOn } from './reportContext.ts';

const points = [
  'sexes',
  'minimumAge',
  'maximumAge',
  'preRelease',
  'noRecourseToPublicFunds',
  'offences',
  'takingReferrals',
  'wait',
  'asOf',
  'dose',
  'referralRoutes',
  'sentenceUses',
  'checked',
] as const;
/** A point on which a listing may be silent. */
type Point = (typeof points)[number];

/** An invented service for every combination of what a listing can be silent about: 8,192 of them. */
export function* servicesWithEveryUnknown(): Generator<Service> {
  for (let combination = 0; combination < 2 ** points.length; combination += 1) {
    const says = (point: Point) => ((combination >> points.indexOf(point)) & 1) === 1;
    const pick = <T>(values: readonly T[], turn: number): T => {
      const value = values[Math.floor(combination / turn) % values.length];
      if (value === undefined) throw new RangeError('nothing to pick from');
      return value;
    };
    yield makeService({
      id: `invented-${combination}`,
      name: 'Harbour Lane Support',
      organization: { id: 'harbour-lane-trust', name: 'Harbour Lane Trust' },
      fundingRoute: pick(fundingRoutes, 3),
      status: pick(['active', 'active', 'active', 'temporarily closed', 'defunct'] as const, 7),
      needs: needCodes.slice(0, combination % 5),
      starts: pick([null, null, day('2027-03-01')], 5),
      ends: pick([null, day('2027-03-31'), null, day('2026-11-21')], 11),
      eligibility: makeEligibility({
        sexes: says('sexes') ? pick(['women', 'men', 'women and men'] as const, 13) : 'not stated',
        minimumAge: says('minimumAge') ? 18 : null,
        maximumAge: says('maximumAge') ? pick([25, 17], 17) : null,
        preRelease: says('preRelease') ? pick(['yes', 'no'] as const, 19) : 'not stated',
        noRecourseToPublicFunds: says('noRecourseToPublicFunds')
          ? pick(['yes', 'no'] as const, 23)
          : 'not stated',
        conditions: pick([[], ['Registered with a local GP']], 29),
      }),
      exclusions: says('offences') ? pick(offencesStated, 31) : {},
      availability: {
        takingReferrals: says('takingReferrals') ? pick(['yes', 'no'] as const, 37) : 'not stated',
        wait: says('wait') ? 'about six weeks' : null,
        asOf: says('asOf') ? pick([day('2026-11-03'), day('2026-03-01'), day('2027-01-01')], 41) : null,
      },
      dose: says('dose')
        ? { sessions: '6 to 8', weeks: pick([null, '12'], 43) }
        : { sessions: null, weeks: null },
      referralRoutes: says('referralRoutes')
        ? pick([['phone'], ['gp', 'council', 'email']] as const, 47)
        : [],
      deliveryFormats: pick([[], ['one-to-one'], ['group', 'remote', 'drop-in']] as const, 53),
      sentenceUses: says('sentenceUses') ? pick(usesStated, 2) : [],
      contacts: pick(
        [
          [],
          [{ name: 'Court assessment team', role: 'general' as const, phone: '0113 496 0000', email: null }],
        ],
        59,
      ),
      cohorts: pick(
        [[], [{ cohort: 'ethnic_minority', standing: 'for this group', groups: ['Somali'] }]] as const,
        61,
      ),
      ...(says('checked')
        ? pick([checkedOn('2026-11-01'), checkedOn('2026-07-03'), checkedOn('2026-01-05')], 67)
        : {}),
    });
  }
}

const offencesStated: readonly Service['exclusions'][] = [
  { arson: 'does not accept' },
  { arson: 'case by case', sexual: 'does not accept' },
  { violence: 'accepts', sexual: 'case by case' },
  {
    sexual: 'does not accept',
    arson: 'case by case',
    violence: 'accepts',
    'domestic-abuse': 'accepts',
    stalking: 'does not accept',
  },
];

const usesStated: readonly Service['sentenceUses'][] = [
  ['rehabilitation-activity', 'licence', 'post-sentence-supervision'],
  ['voluntary'],
  ['post-sentence-supervision'],
  ['drug-rehabilitation', 'alcohol-treatment'],
  ['mental-health-treatment', 'voluntary'],
  ['unpaid-work', 'licence'],
];

/** What feeds have been seen to hold, and worse. */
const listingWords = fc.oneof(
  fc.constantFrom(
    '1:1 mentoring and 1-2-1 advice, 121 as well',
    'She will have a place',
    'Housing guaranteed!',
    'BAME-led group for ex-offenders',
    'Call Jo on 07700 900123 or jo@example.org',
    '  two  spaces , and stops.. ',
    'Support after domestic violence?',
    'We help you find your feet',
    'undefined',
    'ı can be read as the first person',
    'null',
    '...',
    'Help to find and keep a tenancy.',
    'ID, bank accounts; and more:',
  ),
  fc
    .string({ minLength: 1, maxLength: 80, unit: 'grapheme' })
    .filter((text) => text.trim() !== '' && !/\p{Cc}/u.test(text)),
);

const days = fc.constantFrom(null, '2020-02-29', '2026-11-21', '2026-11-22', '2026-11-23', '2030-01-01');
const anyDay = days.map((date) => (date === null ? null : day(date)));
const some = <T>(values: readonly T[]) => fc.subarray([...values]);
const words = (most: number) => fc.array(listingWords, { maxLength: most });
const stated = fc.constantFrom('yes' as const, 'no' as const, 'not stated' as const);

/** Services with wild words in every field that a text repeats; names stay plain. */
export const wildServices: fc.Arbitrary<Service> = fc
  .record({
    summary: listingWords,
    fundingRoute: fc.constantFrom(...fundingRoutes),
    status: fc.constantFrom(...serviceStatuses),
    starts: anyDay,
    ends: anyDay,
    needs: some(needCodes),
    needActivities: fc.array(fc.record({ need: fc.constantFrom(...needCodes), activities: words(8) }), {
      maxLength: 3,
    }),
    cohorts: fc.array(
      fc.record({
        cohort: fc.constantFrom(...cohortCodes),
        standing: fc.constantFrom('for this group' as const, 'open to all' as const),
        groups: words(3),
      }),
      { maxLength: 4 },
    ),
    eligibility: fc.record({
      sexes: fc.constantFrom(
        'women' as const,
        'men' as const,
        'women and men' as const,
        'not stated' as const,
      ),
      minimumAge: fc.option(fc.integer({ min: 0, max: 120 })),
      maximumAge: fc.option(fc.integer({ min: 0, max: 120 })),
      preRelease: stated,
      noRecourseToPublicFunds: stated,
      conditions: words(4),
    }),
    exclusions: fc.constantFrom({}, ...offencesStated),
    settings: some(settings),
    deliveryFormats: some(deliveryFormats),
    referralRoutes: some(referralRoutes),
    sentenceUses: some(sentenceUses),
    dose: fc.record({ sessions: fc.option(listingWords), weeks: fc.option(listingWords) }),
    availability: fc.record({ takingReferrals: stated, wait: fc.option(listingWords), asOf: anyDay }),
  })
  .map((facts) =>
    makeService({
      ...facts,
      name: 'Harbour Lane Support',
      organization: { id: 'harbour-lane-trust', name: 'Harbour Lane Trust' },
      coverage: makeCoverage({ areaName: 'Leeds' }),
      exclusions: Object.fromEntries(
        offenceGroups.flatMap((group) => {
          const said = facts.exclusions[group];
          return said ? [[group, said]] : [];
        }),
      ),
    }),
  );
