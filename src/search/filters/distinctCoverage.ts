import type { Coverage } from '../../catalogue/service.ts';

/** The part of a coverage that decides reach. Thousands of services share a few hundred of them. */
export type DistinctCoverage = Omit<Coverage, 'areaName' | 'curatedReason'>;

/** Numbers coverages, giving equal ones the same number. */
export interface CoverageNumbers {
  numberOf(coverage: Coverage): number;
  readonly coverages: readonly DistinctCoverage[];
}

/** No coverage yet. */
export function createCoverageNumbers(): CoverageNumbers {
  const numbers = new Map<string, number>();
  const coverages: DistinctCoverage[] = [];
  return {
    coverages,
    numberOf({ ladCodes, pfaCodes, probationRegionCodes, excludedLadCodes, national, remote }) {
      const distinct = { ladCodes, pfaCodes, probationRegionCodes, excludedLadCodes, national, remote };
      const key = JSON.stringify(distinct);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, coverages.push(distinct) - 1);
      return coverages.length - 1;
    },
  };
}
