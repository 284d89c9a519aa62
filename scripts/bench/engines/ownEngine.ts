import type { Service } from '../../../src/catalogue/service.ts';
import { buildIndex, type CatalogueIndex } from '../../../src/search/catalogueIndex.ts';
import { findRecordRanges, type RecordPlaces } from '../../../src/search/recordPlaces.ts';
import { firstRecords } from '../../../src/search/readReleaseRecords.ts';
import { readIndex, toIndexBytes } from '../../../src/search/saved-index/savedIndex.ts';
import { createEngineOver } from '../../../src/search/searchEngine.ts';
import { keptReadingModel } from '../../../src/search/understanding/reading/keptReadingModel.ts';
import { inListOrder, keepRecords } from '../../../src/search/serviceRecords.ts';
import { ownEngineName } from './ownEngineName.ts';
import { toJsonBytes, type BenchData, type BenchEngine, type BenchSearch } from './benchEngine.ts';

const releaseId = 'bench';

/**
 * The catalogue's own search, whole: each query is understood, filtered, ranked and explained, and
 * every filter value counted, as on a practitioner's device. The peers only match text. What a device
 * keeps for it is the index; the records are there anyway, and an engine reads only those it shows.
 */
export function createOwnEngine(): BenchEngine {
  let services: readonly Service[] = [];
  let index: CatalogueIndex | null = null;
  return {
    name: ownEngineName,
    async build(data) {
      services = inListOrder(data.services);
      index = buildIndex(services);
      return toSearch(index, services, data);
    },
    async save() {
      if (!index) throw new Error('There is no index to save before one is built.');
      const records = toJsonBytes(services);
      const places = toPlaces(records);
      const first = firstRecords([records.slice().buffer], places);
      return new Uint8Array(toIndexBytes({ index, places, first }, releaseId));
    },
    async load(bytes, data) {
      const saved = readIndex(bytes.slice().buffer, releaseId);
      if (!saved) throw new Error('The saved index is of another release.');
      return toSearch(saved.index, services, data);
    },
  };
}

function toSearch(index: CatalogueIndex, services: readonly Service[], data: BenchData): BenchSearch {
  const engine = createEngineOver(index, keepRecords(services), () => data, keptReadingModel);
  // The phrase books as well, which the app makes while the first results are looked at.
  engine.prepare();
  return (text, filters, limit) =>
    engine
      .search({ ...filters, text, asText: [] }, data.today, { limit, offset: 0 })
      .results.map(({ service }) => service.id);
}

/** Where the records would stand, were they all in one object. */
function toPlaces(records: Uint8Array): RecordPlaces {
  const ranges = findRecordRanges(records);
  return {
    objects: new Uint32Array(ranges.length),
    starts: Uint32Array.from(ranges, ([start]) => start),
    ends: Uint32Array.from(ranges, ([, end]) => end),
  };
}
