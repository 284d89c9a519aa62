import type { CatalogueIndex } from './catalogueIndex.ts';
import { countBits, isEmpty, removeAll, toNumbers } from './filters/bitset.ts';
import type { SearchPlan } from './searchPlan.ts';
import type { SearchResponse } from './searchResponse.ts';
import type { ServiceRecords } from './serviceRecords.ts';
import { toWordMeanings } from './explainText.ts';
import { matchAll } from './text-index/matchText.ts';
import { scoreServices } from './text-index/scoreServices.ts';
import { toIndexWords } from './text-index/toIndexWords.ts';

const limit = 5;
// Records read to see where the words stand: more are never worth it.
const readLimit = 30;
const wholeWords = { isLastOpen: false, isForgiving: true };

/** Services that are over and whose name or provider holds every word typed: named, so that nobody looks on. */
export function findEndedMatches(
  { understanding, running }: SearchPlan,
  index: CatalogueIndex,
  records: ServiceRecords,
): SearchResponse['endedMatches'] {
  const words = understanding.typedWords;
  if (words.length === 0 || countBits(running) === records.count) return [];
  const { asked, services: over } = matchAll(index.text, words, wholeWords);
  removeAll(over, running);
  if (isEmpty(over)) return [];
  const numbers = toNumbers(over);
  const scores = scoreServices(index.text, asked, numbers);
  const meanings = toWordMeanings(index.text, words, wholeWords);
  return [...numbers.keys()]
    .sort((a, b) => scores[b]! - scores[a]! || a - b)
    .slice(0, readLimit)
    .map((at) => records.read(numbers[at]!))
    .filter(({ name, organization, partners }) => {
      const named = new Set(
        [name, organization.name, ...partners.map((one) => one.name)].flatMap(toIndexWords),
      );
      return meanings.every(({ meant }) => [...meant].some((word) => named.has(word)));
    })
    .slice(0, limit)
    .map(({ id, name, ends }) => ({ id, name, ends: ends ?? '' }));
}
