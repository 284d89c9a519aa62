import type { CalendarDay } from '../../catalogue/calendarDay.ts';
import { cohortCodes } from '../../catalogue/codes.ts';
import type { Coverage } from '../../catalogue/service.ts';
import { coveredLads } from '../../geography/coveredLads.ts';
import type { Gazetteer } from '../../geography/gazetteer.ts';
import type { CatalogueIndex } from '../catalogueIndex.ts';
import { hasBit } from '../filters/bitset.ts';
import { toCohortStanding } from '../filters/cohortStanding.ts';
import { listResults, toRankingFacts } from '../listResults.ts';
import { placeInOrder } from '../ranking/rankServices.ts';
import type { SearchPlan } from '../searchPlan.ts';
import type { ServiceQuery } from '../serviceQuery.ts';
import type { ServiceRecords } from '../serviceRecords.ts';
import { explainAbsence } from './explainAbsence.ts';
import type { AreaReached, ListingSought, PlacedListing, Placing, WaysToListing } from './listingFound.ts';

/** Tells how a listing is found, by the search itself. Null where there is no such listing. */
export interface ListingFinder {
  /** Where a search puts a listing. */
  readonly placeListing: (
    listing: ListingSought,
    query: ServiceQuery,
    today: CalendarDay,
  ) => PlacedListing | null;
  /** Which filters lead to a listing from an area; from the first it reaches, where it does not reach that one. */
  readonly waysTo: (
    listing: ListingSought,
    areaCode: string | null,
    today: CalendarDay,
  ) => WaysToListing | null;
}

/** The finder over an index, its records and the planner that searches use. */
export function createListingFinder(
  index: CatalogueIndex,
  records: ServiceRecords,
  toGazetteer: () => Gazetteer,
  plan: (query: ServiceQuery, today: CalendarDay) => SearchPlan,
): ListingFinder {
  const numberOf = ({ id, organizationId }: ListingSought): number | undefined =>
    index.table.byProvider.get(organizationId)?.find((number) => records.read(number).id === id);

  const place = (number: number, query: ServiceQuery, today: CalendarDay, planned: SearchPlan): Placing => {
    const { found, total } = planned;
    if (!hasBit(found, number)) {
      const whyNot = explainAbsence(records.read(number), number, planned, index, query);
      return { isFound: false, total, whyNot };
    }
    const rank = placeInOrder(index, found, toRankingFacts(planned, index, query), number);
    const page = { limit: 1, offset: rank - 1 };
    const [match] = listResults(planned, { index, records, query, today, page });
    return { isFound: true, rank, total, why: match?.why ?? [] };
  };

  return {
    placeListing(listing, query, today) {
      const number = numberOf(listing);
      if (number === undefined) return null;
      const planned = plan(query, today);
      const { terms, ambiguousPlaces, offered } = planned.shown;
      const { text } = planned.understanding;
      return {
        placing: place(number, query, today, planned),
        understood: { terms, ambiguousPlaces, offered, text, notes: planned.notes },
      };
    },
    waysTo(listing, areaCode, today) {
      const number = numberOf(listing);
      if (number === undefined) return null;
      const service = records.read(number);
      const areas = toAreasReached(service.coverage, toGazetteer());
      const area = areas.find(({ code }) => code === areaCode) ?? areas[0] ?? null;
      const from = (filters: Partial<ServiceQuery>): Placing => {
        const query = { ...nothingSet, areaCode: area?.code ?? null, ...filters };
        return place(number, query, today, plan(query, today));
      };
      return {
        areas,
        area,
        areaAlone: from({}),
        needs: service.needs.map((need) => ({ need, placing: from({ needs: [need] }) })),
        cohorts: cohortCodes.map((cohort) => ({
          cohort,
          standing: toCohortStanding(service, cohort),
          placing: from({ cohorts: [cohort] }),
        })),
      };
    },
  };
}

const nothingSet: ServiceQuery = {
  text: '',
  asText: [],
  needs: [],
  cohorts: [],
  fundingRoutes: [],
  settings: [],
  areaCode: null,
};

function toAreasReached(coverage: Coverage, gazetteer: Gazetteer): readonly AreaReached[] {
  const { local, area, region, national, remote } = coveredLads(coverage, gazetteer);
  return [...new Set([...local, ...area, ...region, ...national, ...remote])]
    .flatMap((code) => gazetteer.areas.get(code) ?? [])
    .map(({ code, name }) => ({ code, name }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
