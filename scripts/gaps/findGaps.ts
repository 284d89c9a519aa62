import type { CalendarDay } from '../../src/catalogue/calendarDay.ts';
import { cohortCodes, needCodes, type Cohort, type Need } from '../../src/catalogue/codes.ts';
import { hasEnded } from '../../src/catalogue/freshness.ts';
import type { Service } from '../../src/catalogue/service.ts';
import { coveredLads } from '../../src/geography/coveredLads.ts';
import type { Gazetteer } from '../../src/geography/gazetteer.ts';
import { toCohortStanding } from '../../src/search/filters/cohortStanding.ts';

/** How the local authorities fare for one need or one group of people. Codes are GSS codes. */
export interface Gap {
  readonly of: { readonly need: Need } | { readonly cohort: Cohort };
  /** A running listing names the authority, its police force area or its probation region. */
  readonly near: readonly string[];
  /** Only national listings, or those by phone and online, reach it. */
  readonly onlyFromAfar: readonly string[];
  /** No running listing reaches it. */
  readonly nothing: readonly string[];
}

/** Which listings count. */
export interface GapScope {
  readonly today: CalendarDay;
  /** Only the authorities among these. */
  readonly ladCodes: readonly string[];
  /** Only listings that take this group: for it, or open to all. Null for all listings. */
  readonly cohort: Cohort | null;
}

/**
 * What is missing where: for each need, and without a cohort for each group that a listing is for, the
 * authorities by the nearest listing that works in the community. The fewest near ones first.
 */
export function findGaps(
  services: readonly Service[],
  gazetteer: Gazetteer,
  { today, ladCodes, cohort }: GapScope,
): readonly Gap[] {
  const counted = services.filter(
    (service) =>
      !hasEnded(service, today) &&
      service.settings.includes('community') &&
      (cohort === null || takes(service, cohort)),
  );
  const toGap = (of: Gap['of'], isOf: (service: Service) => boolean): Gap => {
    const near = new Set<string>();
    const afar = new Set<string>();
    for (const { coverage } of counted.filter(isOf)) {
      const { local, area, region, national, remote } = coveredLads(coverage, gazetteer);
      for (const code of [...local, ...area, ...region]) near.add(code);
      for (const code of [...national, ...remote]) afar.add(code);
    }
    return {
      of,
      near: ladCodes.filter((code) => near.has(code)),
      onlyFromAfar: ladCodes.filter((code) => !near.has(code) && afar.has(code)),
      nothing: ladCodes.filter((code) => !near.has(code) && !afar.has(code)),
    };
  };
  const byNeed = needCodes.map((need) => toGap({ need }, ({ needs }) => needs.includes(need)));
  const byCohort =
    cohort === null
      ? cohortCodes.map((each) =>
          toGap({ cohort: each }, (service) => toCohortStanding(service, each) === 'for this group'),
        )
      : [];
  return [...worstFirst(byNeed), ...worstFirst(byCohort)];
}

function takes(service: Service, cohort: Cohort): boolean {
  const standing = toCohortStanding(service, cohort);
  return standing === 'for this group' || standing === 'open to all';
}

function worstFirst(gaps: readonly Gap[]): readonly Gap[] {
  return [...gaps].sort(
    (a, b) => b.nothing.length - a.nothing.length || b.onlyFromAfar.length - a.onlyFromAfar.length,
  );
}
