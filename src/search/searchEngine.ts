import type { CalendarDay } from '../catalogue/calendarDay.ts';
import type { Coverage } from '../catalogue/service.ts';
import { findArea } from '../geography/findArea.ts';
import type { Gazetteer } from '../geography/gazetteer.ts';
import type { HomeArea } from '../geography/homeArea.ts';
import { toPrisonDistances, type PrisonDistances } from '../geography/prisonDistances.ts';
import { toReach, type ReachOfHome } from '../geography/toReach.ts';
import { createCatalogueLexicon, type SearchWords } from './createCatalogueLexicon.ts';
import type { CatalogueIndex } from './catalogueIndex.ts';
import { countFacets, toAdmittingCohorts } from './filters/facetFilters.ts';
import { createListingFinder, type ListingFinder } from './listing-found/createListingFinder.ts';
import { findEndedMatches } from './findEndedMatches.ts';
import { listResults, type ResultPage } from './listResults.ts';
import { noteUnmetNeeds } from './noteUnmetNeeds.ts';
import { noteOffences } from './noteOffences.ts';
import { onceMade } from './onceMade.ts';
import { createProviderListings, type ProviderListings } from './providerListings.ts';
import { createSearchPlanner } from './searchPlan.ts';
import type { SearchResponse } from './searchResponse.ts';
import type { ServiceRecords } from './serviceRecords.ts';
import type { ServiceQuery } from './serviceQuery.ts';
import { suggestPlaces, type PlacesOffered } from './suggestPlaces.ts';
import { suggestWaysOut } from './suggestWaysOut.ts';
import type { Lexicon } from './understanding/lexicon.ts';
import { createPlaceBook } from './understanding/recognisePlace.ts';

/** Search over one release, the same in the app's worker, on the command line and in benchmarks. */
export interface SearchEngine extends ProviderListings, ListingFinder {
  readonly serviceCount: number;
  readonly search: (query: ServiceQuery, today: CalendarDay, page: ResultPage) => SearchResponse;
  readonly suggestPlaces: (text: string, limit: number) => PlacesOffered;
  readonly findArea: (code: string) => HomeArea | null;
  /** How far each coverage reaches an area; null for all of them where there is no such area. */
  readonly reachOf: (areaCode: string, coverages: readonly Coverage[]) => readonly (ReachOfHome | null)[];
  readonly prisonDistances: (areaCodes: readonly string[]) => readonly PrisonDistances[];
  /** Gets ready what only typed words need, which the whole list does not wait for. */
  readonly prepare: () => void;
}

/**
 * An engine over an index and its records, wherever they are kept. `readWords` is called when words
 * or places are first asked for, `readingModel` when a text is: the whole list is shown without.
 */
export function createEngineOver(
  index: CatalogueIndex,
  records: ServiceRecords,
  readWords: () => SearchWords,
  readingModel: Lexicon['readingModel'],
): SearchEngine {
  const words = onceMade(readWords);
  const toGazetteer = (): Gazetteer => words().gazetteer;
  const places = onceMade(() => createPlaceBook(toGazetteer()));
  const lexicon = onceMade(() => createCatalogueLexicon(index, words(), readingModel, places()));
  const plan = createSearchPlanner(index, toGazetteer, (today) => lexicon()(today));
  const admits = toAdmittingCohorts(index.table);
  return {
    ...createProviderListings(index, records),
    ...createListingFinder(index, records, toGazetteer, plan),
    serviceCount: records.count,
    search(query, today, page) {
      const planned = plan(query, today);
      const { terms, ambiguousPlaces, offered } = planned.shown;
      const { text } = planned.understanding;
      return {
        understood: {
          terms,
          ambiguousPlaces,
          offered,
          text,
          notes: [
            ...planned.notes,
            ...noteUnmetNeeds(planned, index.table),
            ...noteOffences(planned, index.table),
          ],
        },
        homeArea: planned.homeArea,
        total: planned.total,
        results: listResults(planned, { index, records, query, today, page }),
        facets: countFacets(planned.beforeFacets, index.table, admits, planned.facets),
        endedMatches: findEndedMatches(planned, index, records),
        suggestions: suggestWaysOut(
          planned,
          query,
          toGazetteer,
          index.text,
          (changed) => plan(changed, today).total,
        ),
      };
    },
    suggestPlaces: (text, limit) => suggestPlaces(toGazetteer(), places(), text, limit),
    findArea: (code) => findArea(toGazetteer(), code),
    prepare: () => void lexicon(),
    reachOf: (areaCode, coverages) => {
      const gazetteer = toGazetteer();
      const area = findArea(gazetteer, areaCode);
      return coverages.map((coverage) => area && toReach(coverage, area, gazetteer));
    },
    prisonDistances: (areaCodes) => toPrisonDistances(toGazetteer(), areaCodes),
  };
}
