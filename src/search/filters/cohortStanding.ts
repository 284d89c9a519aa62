import type { Cohort } from '../../catalogue/codes.ts';
import type { Eligibility, Service } from '../../catalogue/service.ts';

/** What a listing comes to for one cohort, its statements and its eligibility taken together. */
export type CohortStanding = 'for this group' | 'open to all' | 'not stated' | 'excluded';

/** The ages that make somebody older or a young adult (50 and over; 18 to 25). */
export const cohortAges = {
  older: { from: 50, to: Number.POSITIVE_INFINITY },
  young_adult: { from: 18, to: 25 },
} as const;

/** The cohorts that everybody of these ages belongs to. */
export function cohortsOfAges({
  from,
  to,
}: {
  readonly from: number;
  readonly to: number;
}): readonly Cohort[] {
  return (['older', 'young_adult'] as const).filter(
    (cohort) => from >= cohortAges[cohort].from && to <= cohortAges[cohort].to,
  );
}

// Listings "for young people" stop at ages up to this one.
const oldestYoungLimit = 30;

/** How a service stands to a cohort. A sex or an age it does not take excludes, whatever else it says. */
export function toCohortStanding(service: Service, cohort: Cohort): CohortStanding {
  const byEligibility = standingByEligibility(service.eligibility, cohort);
  if (byEligibility === 'excluded' || byEligibility === 'for this group') return byEligibility;
  const standings = service.cohorts.filter((one) => one.cohort === cohort).map(({ standing }) => standing);
  if (standings.includes('for this group')) return 'for this group';
  return standings.includes('open to all') ? 'open to all' : byEligibility;
}

function standingByEligibility(eligibility: Eligibility, cohort: Cohort): CohortStanding {
  if (cohort === 'women' || cohort === 'men') {
    if (eligibility.sexes === 'not stated') return 'not stated';
    if (eligibility.sexes === 'women and men') return 'open to all';
    return eligibility.sexes === cohort ? 'for this group' : 'excluded';
  }
  if (cohort === 'older' || cohort === 'young_adult') {
    const { minimumAge, maximumAge } = eligibility;
    if (minimumAge === null && maximumAge === null) return 'not stated';
    const { from, to } = cohortAges[cohort];
    if (!admitsAges(eligibility, from, to)) return 'excluded';
    const isFor = cohort === 'older' ? (minimumAge ?? 0) >= from : (maximumAge ?? 200) <= oldestYoungLimit;
    return isFor ? 'for this group' : 'open to all';
  }
  return 'not stated';
}

/** Whether the ages a service takes overlap the ages asked about. An unstated limit is no limit. */
export function admitsAges(eligibility: Eligibility, from: number, to: number): boolean {
  return (eligibility.minimumAge ?? 0) <= to && (eligibility.maximumAge ?? 200) >= from;
}
