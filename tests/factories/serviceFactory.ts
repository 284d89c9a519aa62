import { parseCalendarDay, type CalendarDay } from '../../src/catalogue/calendarDay.ts';
import type { Coverage, Eligibility, Service } from '../../src/catalogue/service.ts';

/** A day written by the test itself, so it is known to be one. */
export function day(text: string): CalendarDay {
  const parsed = parseCalendarDay(text);
  if (!parsed) throw new Error(`${text} is not a day`);
  return parsed;
}

/** Coverage of nowhere yet: tests add the areas their story needs. */
export function makeCoverage(overrides: Partial<Coverage> = {}): Coverage {
  return {
    ladCodes: [],
    pfaCodes: [],
    probationRegionCodes: [],
    excludedLadCodes: [],
    national: false,
    remote: false,
    areaName: 'Nowhere',
    curatedReason: null,
    ...overrides,
  };
}

/** Eligibility that states nothing. */
export function makeEligibility(overrides: Partial<Eligibility> = {}): Eligibility {
  return {
    sexes: 'not stated',
    minimumAge: null,
    maximumAge: null,
    preRelease: 'not stated',
    noRecourseToPublicFunds: 'not stated',
    conditions: [],
    ...overrides,
  };
}

/** An invented service, named as such, in Leeds, about which the listing says as little as can be. */
export function makeService(overrides: Partial<Service> = {}): Service {
  return {
    id: 'invented-harbour-lane',
    name: 'Harbour Lane Housing Support (invented)',
    summary: 'Help to find and keep a tenancy.',
    organization: { id: 'harbour-lane-trust', name: 'Harbour Lane Trust (invented)' },
    partners: [],
    status: 'active',
    url: null,
    contacts: [],
    locations: [],
    schedules: [],
    costOptions: [],
    deliveryPlaces: [],
    languages: [],
    fundingRoute: 'commissioned',
    contractReference: null,
    starts: null,
    ends: null,
    replacedBy: [],
    needs: ['accommodation'],
    needActivities: [],
    cohorts: [],
    suggestions: [],
    eligibility: makeEligibility(),
    exclusions: {},
    settings: ['community'],
    prisonsServed: [],
    deliveryFormats: [],
    referralRoutes: [],
    sentenceUses: [],
    coverage: makeCoverage({ ladCodes: ['E08000035'], areaName: 'Leeds' }),
    dose: { sessions: null, weeks: null },
    availability: { takingReferrals: 'not stated', wait: null, asOf: null },
    assurance: [],
    provenance: {
      feedId: 'invented',
      sourceId: 'harbour-lane',
      sourceName: 'Invented for tests',
      sourceUrl: null,
      sourceDate: null,
      retrievedAt: day('2026-11-01'),
    },
    confidentialLocation: false,
    ...overrides,
  };
}
