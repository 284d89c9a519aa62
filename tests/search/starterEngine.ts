import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseServices } from '../../src/catalogue/parseServices.ts';
import type { Service } from '../../src/catalogue/service.ts';
import { parseGazetteer } from '../../src/geography/parseGazetteer.ts';
import type { Gazetteer } from '../../src/geography/gazetteer.ts';
import { createSearchEngine } from '../../src/search/createSearchEngine.ts';
import type { SearchEngine } from '../../src/search/searchEngine.ts';
import type { SearchResponse } from '../../src/search/searchResponse.ts';
import type { ServiceQuery } from '../../src/search/serviceQuery.ts';
import { thesaurus } from '../../src/taxonomy/thesaurus.ts';
import { day } from '../factories/serviceFactory.ts';

/** A file of the starter catalogue, as JSON. */
export function readStarterFile(name: string): unknown {
  const path = fileURLToPath(new URL(`../../scripts/starter-catalogue/${name}`, import.meta.url));
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The real services of the starter catalogue: the contracts, and those that anyone can reach. */
export function readStarterServices(): readonly Service[] {
  return ['services.json', 'national-services.json'].flatMap((name) => {
    const parsed = parseServices(readStarterFile(name));
    if (!parsed) throw new Error(`${name} of the starter catalogue is no list of services.`);
    return parsed.services;
  });
}

/** The real gazetteer of the starter catalogue. */
export function readStarterGazetteer(): Gazetteer {
  return parseGazetteer(readStarterFile('gazetteer.json'));
}

/** The app's search over these services, with the real gazetteer and the real thesaurus. */
export function searchOver(services: readonly Service[]): SearchEngine {
  return createSearchEngine({ services, gazetteer: readStarterGazetteer(), thesaurus });
}

/** The day the stories happen on. */
export const today = day('2026-11-22');

/** A query as the search page sends it: what was typed, and no filter but those named. */
export function makeQuery(text: string, overrides: Partial<ServiceQuery> = {}): ServiceQuery {
  return {
    text,
    asText: [],
    needs: [],
    cohorts: [],
    fundingRoutes: [],
    settings: [],
    areaCode: null,
    ...overrides,
  };
}

/** Asks on the stories' day for the first so many results. */
export function ask(
  engine: SearchEngine,
  text: string,
  overrides: Partial<ServiceQuery> = {},
  limit = 20,
): SearchResponse {
  return engine.search(makeQuery(text, overrides), today, { limit, offset: 0 });
}
