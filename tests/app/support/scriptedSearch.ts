import { cohortCodes, fundingRoutes, needCodes, settings } from '../../../src/catalogue/codes.ts';
import type { Service } from '../../../src/catalogue/service.ts';
import type { HomeArea } from '../../../src/geography/homeArea.ts';
import type { PlacesFound } from '../../../src/hooks/usePlaces.ts';
import type { SearchClient } from '../../../src/search/searchClient.ts';
import type { FacetCounts, SearchResponse, ServiceMatch } from '../../../src/search/searchResponse.ts';
import type { ServiceQuery } from '../../../src/search/serviceQuery.ts';

/** Leeds, as a home area. */
export const leeds: HomeArea = {
  kind: 'local authority',
  code: 'E08000035',
  name: 'Leeds',
  ladCodes: ['E08000035'],
};

/** A match without a home area. */
export function makeMatch(service: Service, overrides: Partial<ServiceMatch> = {}): ServiceMatch {
  return { service, reach: null, coversPart: false, score: 1, why: [], ...overrides };
}

/** An answer that found nothing, before a test says otherwise. */
export function makeResponse(overrides: Partial<SearchResponse> = {}): SearchResponse {
  return {
    understood: { terms: [], ambiguousPlaces: [], text: '', notes: [] },
    homeArea: null,
    total: 0,
    results: [],
    facets: makeFacets(0),
    endedMatches: [],
    suggestions: [],
    ...overrides,
  };
}

/** The same count for every value. */
export function makeFacets(count: number): FacetCounts {
  const all = <Code extends string>(codes: readonly Code[]) =>
    Object.fromEntries(codes.map((code) => [code, count])) as Record<Code, number>;
  return {
    needs: all(needCodes),
    cohorts: all(cohortCodes),
    fundingRoutes: all(fundingRoutes),
    settings: all(settings),
  };
}

/** Stands in for the worker: answers as the test says, and notes what was asked. */
export class ScriptedSearch implements SearchClient {
  readonly queries: { readonly query: ServiceQuery; readonly limit: number }[] = [];
  answer: (query: ServiceQuery, limit: number) => SearchResponse | Promise<SearchResponse> = () =>
    makeResponse();
  places: (text: string) => PlacesFound | Promise<PlacesFound> = () => ({ suggestions: [], note: null });
  areas: readonly HomeArea[] = [leeds];
  loaded = 0;

  /** What a release has to wait for before it is loaded. */
  loading: Promise<void> = Promise.resolve();

  readonly load: SearchClient['load'] = async () => {
    await this.loading;
    return (this.loaded += 1);
  };

  readonly search: SearchClient['search'] = async (query, { limit }) => {
    this.queries.push({ query, limit });
    return this.answer(query, limit);
  };

  readonly findPlaces: SearchClient['findPlaces'] = async (text) => this.places(text);

  readonly findArea: SearchClient['findArea'] = async (code) =>
    this.areas.find((area) => area.code === code) ?? null;

  /** Every coverage is local to every area, unless a test says otherwise. */
  reach: Awaited<ReturnType<SearchClient['reachOf']>>[number] = { reach: 'local', coversPart: false };

  readonly reachOf: SearchClient['reachOf'] = async (_areaCode, coverages) => coverages.map(() => this.reach);

  /** What there is to find by provider. */
  listings: readonly Service[] = [];

  readonly findProviders: SearchClient['findProviders'] = async (text) =>
    this.listings
      .filter(({ organization }) => organization.name.toLowerCase().includes(text.toLowerCase()))
      .map(({ organization }) => ({ ...organization, listings: 1 }));

  readonly listingsOf: SearchClient['listingsOf'] = async (organizationId) =>
    this.listings.filter(({ organization }) => organization.id === organizationId);

  readonly placeListing: SearchClient['placeListing'] = async () => null;

  readonly waysTo: SearchClient['waysTo'] = async () => null;

  readonly findPrisons: SearchClient['findPrisons'] = async (areaCodes) => [
    { name: 'HMP Styal', holds: 'women', miles: areaCodes.map(() => 30) },
  ];
}
