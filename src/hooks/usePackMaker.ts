import type { Cohort, Need } from '../catalogue/codes.ts';
import { packLimits, type PackPart, type PreparedPack } from '../shortlist/preparedPack.ts';
import { useAppServices } from './appServices.ts';
import { useToday } from './useToday.ts';

/** What a pack is asked to hold. */
export interface PackWish {
  readonly areaCodes: readonly string[];
  readonly needs: readonly Need[];
  readonly cohorts: readonly Cohort[];
  readonly isLargeType: boolean;
  readonly prison: string | null;
}

/** Makes a pack from the device's copy: all that serves each home area, the best for it first. */
export function usePackMaker(): (wish: PackWish) => Promise<Omit<PreparedPack, 'number'>> {
  const { search } = useAppServices();
  const today = useToday();
  return async ({ areaCodes, needs, cohorts, isLargeType, prison }) => {
    const parts: PackPart[] = [];
    // One after the other: of searches asked at once only the newest is answered.
    for (const areaCode of areaCodes) {
      const query = { text: '', asText: [], needs, cohorts, fundingRoutes: [], settings: [], areaCode };
      const page = { today, limit: packLimits.services, offset: 0 };
      const { results, total } = await search.search(query, page);
      parts.push({ areaCode, serviceIds: results.map(({ service }) => service.id), found: total });
    }
    return { preparedOn: today, needs, cohorts, isLargeType, prison, parts };
  };
}
