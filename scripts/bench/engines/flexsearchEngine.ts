import { Charset, Index } from 'flexsearch';
import { passesFilters } from '../benchQuery.ts';
import { searchableFields, toSearchableText } from '../searchableText.ts';
import { toJsonBytes, toText, type BenchData, type BenchEngine, type BenchSearch } from './benchEngine.ts';

// More than are asked for, so that enough are left after filtering, which FlexSearch does not do by
// conditions on a record.
const filteredLimit = 1_000;

/**
 * FlexSearch over one text a service, the weightier fields first, since what stands earlier ranks
 * higher there. `forward` finds half-typed words; `suggest` keeps services that lack one of the
 * words. Its phonetic encoders, all it has against typing errors, found more misspelt words (0.29
 * against 0.15 at best) and fewer half-typed ones (0.53 against 0.99): fewer in all, so the plain
 * one it is.
 */
export function createFlexsearchEngine(): BenchEngine {
  let built: Index | null = null;
  return {
    name: 'flexsearch',
    async build(data) {
      built = createIndex();
      for (const [id, service] of data.services.entries()) built.add(id, toOneText(service));
      return toSearch(built, data);
    },
    async save() {
      const parts: [key: string, data: string][] = [];
      built?.export((key: string, part: string) => {
        parts.push([key, part]);
      });
      return toJsonBytes(parts);
    },
    async load(bytes, data) {
      const index = createIndex();
      const parts: unknown = JSON.parse(toText(bytes));
      if (!Array.isArray(parts)) throw new Error('The saved index is no list.');
      for (const part of parts) if (Array.isArray(part)) index.import(String(part[0]), String(part[1]));
      return toSearch(index, data);
    },
  };
}

function createIndex(): Index {
  return new Index({
    tokenize: 'forward',
    encoder: Charset.Default,
    resolution: 9,
  });
}

function toOneText(service: BenchData['services'][number]): string {
  const text = toSearchableText(service);
  return searchableFields.map((field) => text[field]).join(' ');
}

function toSearch(index: Index, { services }: BenchData): BenchSearch {
  return (text, filters, limit) => {
    const isFiltered = Object.values(filters).some((filter) => Array.isArray(filter) && filter.length > 0);
    const found = index.search(text, { limit: isFiltered ? filteredLimit : limit, suggest: true });
    const kept: string[] = [];
    for (const id of found) {
      const service = services[Number(id)];
      if (service && passesFilters(service, filters)) kept.push(service.id);
      if (kept.length === limit) break;
    }
    return kept;
  };
}
