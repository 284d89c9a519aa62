import { createSearchEngine, type SearchEngine } from '../../../src/search/searchEngine.ts';
import { ownEngineName } from './ownEngineName.ts';
import type { BenchData, BenchEngine, BenchSearch } from './benchEngine.ts';

/**
 * The catalogue's own search, whole: each query is understood, filtered, ranked and explained, and
 * every filter value counted, as on a practitioner's device. The peers only match text.
 */
export function createOwnEngine(): BenchEngine {
  return {
    name: ownEngineName,
    async build(data) {
      return toSearch(createSearchEngine(data), data);
    },
    async save() {
      return null;
    },
    async load() {
      throw new Error('This engine saves nothing yet.');
    },
  };
}

function toSearch(engine: SearchEngine, { today }: BenchData): BenchSearch {
  return (text, filters, limit) =>
    engine
      .search({ ...filters, text, asText: [] }, today, { limit, offset: 0 })
      .results.map(({ service }) => service.id);
}
