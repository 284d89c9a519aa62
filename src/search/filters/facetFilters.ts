import { cohortCodes, fundingRoutes, needCodes, settings } from '../../catalogue/codes.ts';
import type { FacetCounts } from '../searchResponse.ts';
import type { ServiceFilters } from '../serviceQuery.ts';
import { addAll, countCommonAt, filledWords, keepCommon, makeBitset, type Bitset } from './bitset.ts';
import { recordOf } from './recordOf.ts';
import type { ServiceTable } from './serviceTable.ts';

/** The facets set by hand: values within one are alternatives, facets narrow each other. */
export interface FacetFilters {
  /** What each facet leaves, or null where nothing is set in it. */
  readonly needs: Bitset | null;
  readonly cohorts: Bitset | null;
  readonly fundingRoutes: Bitset | null;
  readonly settings: Bitset | null;
}

/** The sets that the filters set by hand leave. */
export function toFacetFilters(
  table: ServiceTable,
  admits: AdmittingCohorts,
  filters: ServiceFilters,
): FacetFilters {
  return {
    needs: unionOf(table.count, table.needs, filters.needs),
    cohorts: unionOf(table.count, admits, filters.cohorts),
    fundingRoutes: unionOf(table.count, table.fundingRoutes, filters.fundingRoutes),
    settings: unionOf(table.count, table.settings, filters.settings),
  };
}

/** The services that take a cohort, by cohort: those for it and those open to it. */
export type AdmittingCohorts = ServiceTable['cohortFor'];

/** Joins the services for a cohort with those open to it. */
export function toAdmittingCohorts(table: ServiceTable): AdmittingCohorts {
  return recordOf(cohortCodes, (cohort) => {
    const admitting = table.cohortFor[cohort].slice();
    addAll(admitting, table.cohortOpen[cohort]);
    return admitting;
  });
}

function unionOf<Code extends string>(
  count: number,
  sets: Readonly<Record<Code, Bitset>>,
  codes: readonly Code[],
): Bitset | null {
  if (codes.length === 0) return null;
  const union = makeBitset(count);
  for (const code of codes) addAll(union, sets[code]);
  return union;
}

/** What is left of `found` when every facet but one is applied. */
export function applyFacets(found: Bitset, filters: FacetFilters, except: keyof FacetFilters | null): Bitset {
  const left = found.slice();
  for (const facet of ['needs', 'cohorts', 'fundingRoutes', 'settings'] as const) {
    const set = filters[facet];
    if (set && facet !== except) keepCommon(left, set);
  }
  return left;
}

/** For each value, how many services there would be with it alone in its facet, the others as they are. */
export function countFacets(
  found: Bitset,
  table: ServiceTable,
  admits: AdmittingCohorts,
  filters: FacetFilters,
): FacetCounts {
  const all = applyFacets(found, filters, null);
  const filledInAll = filledWords(all);
  const without = (facet: keyof FacetFilters): Bitset =>
    filters[facet] ? applyFacets(found, filters, facet) : all;
  const count = <Code extends string>(
    codes: readonly Code[],
    facet: keyof FacetFilters,
    sets: Readonly<Record<Code, Bitset>>,
  ): Record<Code, number> => {
    const base = without(facet);
    const words = base === all ? filledInAll : filledWords(base);
    return recordOf(codes, (code) => countCommonAt(base, sets[code], words));
  };
  return {
    needs: count(needCodes, 'needs', table.needs),
    cohorts: count(cohortCodes, 'cohorts', admits),
    fundingRoutes: count(fundingRoutes, 'fundingRoutes', table.fundingRoutes),
    settings: count(settings, 'settings', table.settings),
  };
}
