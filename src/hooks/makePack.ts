import type { CalendarDay } from '../catalogue/calendarDay.ts';
import type { Cohort, Need } from '../catalogue/codes.ts';
import type { Service } from '../catalogue/service.ts';
import type { SexHeld } from '../geography/sexHeld.ts';
import { toCohortStanding } from '../search/filters/cohortStanding.ts';
import type { SearchClient } from '../search/searchClient.ts';
import type { ServiceMatch } from '../search/searchResponse.ts';
import { packLimits, type PackPart, type PreparedPack } from '../shortlist/preparedPack.ts';

/** What a pack is asked to hold. */
export interface PackWish {
  readonly areaCodes: readonly string[];
  readonly needs: readonly Need[];
  readonly cohorts: readonly Cohort[];
  readonly isLargeType: boolean;
  readonly prison: string | null;
  /** Whom the prison holds, where it holds one sex: what is only for the other is left out. */
  readonly holds: SexHeld | null;
}

/**
 * Makes a pack from the device's copy: all that serves each home area, the best for it first, and once
 * for all of them what serves the whole country or is used by phone or online. Where cohorts are chosen,
 * services that do not say whom they take follow those that take them: most helplines say nothing.
 */
export async function makePack(
  search: Pick<SearchClient, 'search'>,
  { areaCodes, needs, cohorts, isLargeType, prison, holds }: PackWish,
  today: CalendarDay,
): Promise<Omit<PreparedPack, 'number'>> {
  const read = async (areaCode: string, asked: readonly Cohort[]) => {
    const query = { text: '', asText: [], needs, cohorts: asked, fundingRoutes: [], settings: [], areaCode };
    const page = { today, limit: 2 * packLimits.services, offset: 0 };
    const { results, total } = await search.search(query, page);
    const left = results.filter(
      ({ service }) => holds === null || toCohortStanding(service, holds) !== 'excluded',
    );
    return { results: left, total: total - (results.length - left.length) };
  };
  const parts: PackPart[] = [];
  const anywhere = new Set<string>();
  const silentAnywhere = new Set<string>();
  let unread = 0;
  // One after the other: of searches asked at once only the newest is answered.
  for (const areaCode of areaCodes) {
    const { results, total } = await read(areaCode, cohorts);
    const listed = new Set(results.map(({ service }) => service.id));
    const others = cohorts.length > 0 ? (await read(areaCode, [])).results : [];
    const silent = others.filter(({ service }) => !listed.has(service.id) && mayTake(service, cohorts));
    const near = [...results, ...silent].filter(isNear).map(({ service }) => service.id);
    for (const match of results) if (!isNear(match)) anywhere.add(match.service.id);
    for (const match of silent) if (!isNear(match)) silentAnywhere.add(match.service.id);
    // The nearest come first, so where one of the whole country was read, all the near ones were.
    const hasAllNear = !results.every(isNear) || results.length === total;
    parts.push({
      areaCode,
      serviceIds: near.slice(0, packLimits.services),
      found: hasAllNear ? near.length : total,
    });
    if (hasAllNear) unread = Math.max(unread, total - results.length);
  }
  const everywhere = [...new Set([...anywhere, ...silentAnywhere])];
  return {
    preparedOn: today,
    needs,
    cohorts,
    isLargeType,
    prison,
    holds,
    parts,
    anywhere: {
      serviceIds: everywhere.slice(0, packLimits.services),
      found: everywhere.length + unread,
    },
  };
}

function isNear({ reach }: ServiceMatch): boolean {
  return reach !== 'national' && reach !== 'remote';
}

/** Whether nothing in a listing is against the cohorts, and it is not for a group that nobody chose. */
function mayTake(service: Service, cohorts: readonly Cohort[]): boolean {
  if (cohorts.some((cohort) => toCohortStanding(service, cohort) === 'excluded')) return false;
  return !service.cohorts.some(
    ({ cohort, standing }) => standing === 'for this group' && !cohorts.includes(cohort),
  );
}
