import type { SearchField } from './serviceFields.ts';
import { toGramIndex } from './gramIndex.ts';
import type { TextIndex } from './textIndex.ts';
import { toIndexWords } from './toIndexWords.ts';

// BM25's: how soon repeats stop to count, and how much longer fields are held back.
const saturation = 1.2;
const lengthPenalty = 0.3;
const usualFieldLength = 8;

/** Collects services one by one, so that none has to be kept, and makes the index of them. */
export interface TextIndexBuilder {
  /** Adds the next service: its number is how many were added before. */
  add(fields: Iterable<SearchField>): void;
  build(): TextIndex;
}

/** An empty builder. */
export function createTextIndexBuilder(): TextIndexBuilder {
  const numbers = new Map<string, number>();
  const postings: { services: number[]; impacts: number[] }[] = [];
  let serviceCount = 0;
  return {
    add(fields) {
      for (const [word, weight] of wordWeights(fields)) {
        let number = numbers.get(word);
        if (number === undefined) {
          number = postings.push({ services: [], impacts: [] }) - 1;
          numbers.set(word, number);
        }
        postings[number]!.services.push(serviceCount);
        postings[number]!.impacts.push(Math.max(1, Math.round((255 * weight) / (weight + saturation))));
      }
      serviceCount += 1;
    },
    build() {
      const words = [...numbers.keys()].sort();
      const starts = new Uint32Array(words.length + 1);
      for (const [at, word] of words.entries()) {
        starts[at + 1] = starts[at]! + postings[numbers.get(word)!]!.services.length;
      }
      const services = new Uint32Array(starts[words.length]!);
      const impacts = new Uint8Array(services.length);
      for (const [at, word] of words.entries()) {
        const list = postings[numbers.get(word)!]!;
        services.set(list.services, starts[at]!);
        impacts.set(list.impacts, starts[at]!);
      }
      return { serviceCount, words, starts, services, impacts, grams: toGramIndex(words) };
    },
  };
}

/** How often each word stands in a service, each field's count weighted and held back by its length. */
function wordWeights(fields: Iterable<SearchField>): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { weight, texts } of fields) {
    const words = texts.flatMap(toIndexWords);
    const longer = 1 - lengthPenalty + (lengthPenalty * words.length) / usualFieldLength;
    for (const word of words) weights.set(word, (weights.get(word) ?? 0) + weight / longer);
  }
  return weights;
}
