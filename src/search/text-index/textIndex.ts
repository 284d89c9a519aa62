import type { GramIndex } from './gramIndex.ts';

/**
 * An inverted index over the words of the services. Services are numbered from 0 in the order in
 * which equal results are listed.
 */
export interface TextIndex {
  readonly serviceCount: number;
  /** The distinct words, sorted by UTF-16 code, so that words that begin alike stand together. */
  readonly words: readonly string[];
  /** Where a word's postings begin, by its number; one longer than `words`. */
  readonly starts: Uint32Array;
  /** The services that hold the word, ascending. */
  readonly services: Uint32Array;
  /** How much the word says about that service, 1 to 255: weighted by field, saturated (BM25F). */
  readonly impacts: Uint8Array;
  readonly grams: GramIndex;
}

/** The number of the first word that is not before `wanted`. */
export function firstWordFrom(words: readonly string[], wanted: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A word's number, or -1 when no service holds it. */
export function findWord(index: TextIndex, word: string): number {
  const number = firstWordFrom(index.words, word);
  return index.words[number] === word ? number : -1;
}

/** In how many services a word is. */
export function servicesWith(index: TextIndex, word: number): number {
  return (index.starts[word + 1] ?? 0) - (index.starts[word] ?? 0);
}

/** The first place from `low` to before `high` that holds a service of this number or a later one, else `high`. */
export function firstPostingFrom(services: Uint32Array, low: number, high: number, wanted: number): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (services[middle]! < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Looking one service up among a word's takes about as long as walking past so many. */
export const lookUpCost = 16;

/** Whether a service holds a word. */
export function holdsWord({ starts, services }: TextIndex, word: number, service: number): boolean {
  const end = starts[word + 1] ?? 0;
  const at = firstPostingFrom(services, starts[word] ?? 0, end, service);
  return at < end && services[at] === service;
}

/** The word that begins so and is in most services, of equals the first; null when none begins so. */
export function commonestBeginning(index: TextIndex, letters: string): string | null {
  let best = -1;
  for (let word = firstWordFrom(index.words, letters); index.words[word]?.startsWith(letters); word += 1) {
    if (best < 0 || servicesWith(index, word) > servicesWith(index, best)) best = word;
  }
  return index.words[best] ?? null;
}
