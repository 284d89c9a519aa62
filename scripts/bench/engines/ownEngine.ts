import { parseServices } from '../../../src/catalogue/parseServices.ts';
import type { Service } from '../../../src/catalogue/service.ts';
import { createSearchEngine, type SearchEngine } from '../../../src/search/searchEngine.ts';
import { ownEngineName } from './ownEngineName.ts';
import { toJsonBytes, toText, type BenchData, type BenchEngine, type BenchSearch } from './benchEngine.ts';

/**
 * The catalogue's own search, whole: each query is understood, filtered, ranked and explained, and
 * every filter value counted, as on a practitioner's device. The peers only match text. What the
 * device keeps is the services themselves, and the index is made of them when the app opens.
 */
export function createOwnEngine(): BenchEngine {
  let services: readonly Service[] = [];
  return {
    name: ownEngineName,
    async build(data) {
      ({ services } = data);
      return toSearch(createSearchEngine(data), data);
    },
    async save() {
      return toJsonBytes(services);
    },
    async load(bytes, data) {
      const parsed = parseServices(JSON.parse(toText(bytes)));
      if (!parsed) throw new Error('The saved services are no list.');
      return toSearch(createSearchEngine({ ...data, services: parsed.services }), data);
    },
  };
}

function toSearch(engine: SearchEngine, { today }: BenchData): BenchSearch {
  return (text, filters, limit) =>
    engine
      .search({ ...filters, text, asText: [] }, today, { limit, offset: 0 })
      .results.map(({ service }) => service.id);
}
