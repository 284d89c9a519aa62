import type { Cohort, Need } from '../catalogue/codes.ts';
import type { ServiceMatch } from '../search/searchResponse.ts';
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

/**
 * Makes a pack from the device's copy: all that serves each home area, the best for it first, and once
 * for all of them what serves the whole country or is used by phone or online.
 */
export function usePackMaker(): (wish: PackWish) => Promise<Omit<PreparedPack, 'number'>> {
  const { search } = useAppServices();
  const today = useToday();
  return async ({ areaCodes, needs, cohorts, isLargeType, prison }) => {
    const parts: PackPart[] = [];
    const anywhere = new Set<string>();
    let unread = 0;
    // One after the other: of searches asked at once only the newest is answered.
    for (const areaCode of areaCodes) {
      const query = { text: '', asText: [], needs, cohorts, fundingRoutes: [], settings: [], areaCode };
      const page = { today, limit: 2 * packLimits.services, offset: 0 };
      const { results, total } = await search.search(query, page);
      const near = results.filter(isNear).map(({ service }) => service.id);
      for (const match of results) if (!isNear(match)) anywhere.add(match.service.id);
      // The nearest come first, so where one of the whole country was read, all the near ones were.
      const hasAllNear = near.length < results.length || results.length === total;
      parts.push({
        areaCode,
        serviceIds: near.slice(0, packLimits.services),
        found: hasAllNear ? near.length : total,
      });
      if (hasAllNear) unread = Math.max(unread, total - results.length);
    }
    const serviceIds = [...anywhere].slice(0, packLimits.services);
    const found = anywhere.size + unread;
    return { preparedOn: today, needs, cohorts, isLargeType, prison, parts, anywhere: { serviceIds, found } };
  };
}

function isNear({ reach }: ServiceMatch): boolean {
  return reach !== 'national' && reach !== 'remote';
}
