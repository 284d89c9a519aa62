import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import type { Service } from '../../../src/catalogue/service.ts';
import { passesFilters } from '../benchQuery.ts';
import { searchableFields, toSearchableText, toWords, type SearchableText } from '../searchableText.ts';
import { toText, type BenchData, type BenchEngine, type BenchSearch } from './benchEngine.ts';

type MiniSearchRecord = SearchableText & { readonly id: number };

const options: Options<MiniSearchRecord> = {
  fields: [...searchableFields],
  storeFields: [],
  tokenize: (text) => [...toWords(text)],
};

/**
 * MiniSearch as its makers advise for search while typing: the last word as a beginning, typing
 * errors in words from four letters (one up to six, two above), all words needed and, where no
 * service has them all, any. Weights and lengths are those that found the most on the tuning queries.
 */
const searchOptions: SearchOptions = {
  boost: { name: 4, provider: 3, activities: 2, needs: 1.5, places: 1.5 },
  prefix: (_term, at, terms) => at === terms.length - 1,
  fuzzy: (term) => (term.length < 4 ? false : term.length < 7 ? 1 : 2),
  weights: { fuzzy: 0.2, prefix: 0.3 },
  combineWith: 'AND',
};

/** The engine named `minisearch`. */
export function createMinisearchEngine(): BenchEngine {
  let built: MiniSearch<MiniSearchRecord> | null = null;
  return {
    name: 'minisearch',
    async build(data) {
      built = new MiniSearch(options);
      built.addAll(data.services.map((service, id) => ({ ...toSearchableText(service), id })));
      return toSearch(built, data);
    },
    async save() {
      return new TextEncoder().encode(JSON.stringify(built));
    },
    async load(bytes, data) {
      return toSearch(MiniSearch.loadJSON(toText(bytes), options), data);
    },
  };
}

function toSearch(index: MiniSearch<MiniSearchRecord>, { services }: BenchData): BenchSearch {
  return (text, filters, limit) => {
    const filter: NonNullable<SearchOptions['filter']> = ({ id }) => {
      const service: Service | undefined = services[Number(id)];
      return service !== undefined && passesFilters(service, filters);
    };
    const all = index.search(text, { ...searchOptions, filter });
    const found = all.length > 0 ? all : index.search(text, { ...searchOptions, filter, combineWith: 'OR' });
    return found.slice(0, limit).flatMap(({ id }) => services[Number(id)]?.id ?? []);
  };
}
