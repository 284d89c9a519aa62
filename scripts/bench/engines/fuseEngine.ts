import Fuse, { type IFuseOptions } from 'fuse.js';
import { passesFilters } from '../benchQuery.ts';
import { toSearchableText, type SearchableText } from '../searchableText.ts';
import { toJsonBytes, toText, type BenchData, type BenchEngine, type BenchSearch } from './benchEngine.ts';

type FuseRecord = SearchableText & { readonly id: string; readonly at: number };

const keys = [
  { name: 'name', weight: 4 },
  { name: 'provider', weight: 3 },
  { name: 'activities', weight: 2 },
  { name: 'needs', weight: 1.5 },
  { name: 'places', weight: 1.5 },
  { name: 'summary', weight: 1 },
  { name: 'other', weight: 1 },
];

/**
 * Fuse.js over whole records. `ignoreLocation`, because a word may stand anywhere in a text; the
 * threshold of those tried that found the most on the tuning queries.
 */
export function createFuseEngine(): BenchEngine {
  return createEngine('fuse.js', { keys, ignoreLocation: true, threshold: 0.4 });
}

/**
 * Fuse.js with its token search, which matches word by word and weighs rare ones: what its makers
 * suggest for queries of several words. Here too threshold and norm are the best of those tried.
 */
export function createFuseTokenEngine(): BenchEngine {
  return createEngine('fuse.js, token search', {
    keys,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: 0.3,
    useTokenSearch: true,
  });
}

function createEngine(name: string, options: IFuseOptions<FuseRecord>): BenchEngine {
  let built: Fuse<FuseRecord> | null = null;
  return {
    name,
    async build(data) {
      built = new Fuse(toRecords(data), options);
      return toSearch(built, data);
    },
    async save() {
      return toJsonBytes(built?.getIndex().toJSON());
    },
    async load(bytes, data) {
      // The records themselves are at hand; only the index is read.
      const index = Fuse.parseIndex<FuseRecord>(JSON.parse(toText(bytes)));
      return toSearch(new Fuse(toRecords(data), options, index), data);
    },
  };
}

function toRecords({ services }: BenchData): FuseRecord[] {
  return services.map((service, at) => ({ ...toSearchableText(service), id: service.id, at }));
}

// Fuse.js knows no filters: a filtered query looks through all of its results.
function toSearch(fuse: Fuse<FuseRecord>, { services }: BenchData): BenchSearch {
  return (text, filters, limit) => {
    const isFiltered = Object.values(filters).some((filter) => Array.isArray(filter) && filter.length > 0);
    const found = fuse.search(text, isFiltered ? {} : { limit });
    return found
      .filter(({ item }) => {
        const service = services[item.at];
        return service !== undefined && passesFilters(service, filters);
      })
      .slice(0, limit)
      .map(({ item }) => item.id);
  };
}
