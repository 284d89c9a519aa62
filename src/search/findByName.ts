import type { CatalogueIndex } from './catalogueIndex.ts';
import { isEmpty, removeBit, toNumbers, type Bitset } from './filters/bitset.ts';
import { matchAll } from './text-index/matchText.ts';

// One word is no name yet, and a word or two of a long name may be meant as what they say.
const fewestWords = 2;
const leastShare = 0.6;

/** Services known by name, and how many words of it were left out: at most `mostLeftOut`. */
export interface NamedServices {
  readonly set: Bitset;
  leftOut(number: number): number;
}

/** More words than these make no difference. */
export const mostLeftOut = 2;

/**
 * The services that somebody who types these words knows by name: every word stands in the name, and
 * they are most of it. Null when there are none. Names are made of needs and places, so that they
 * would otherwise be taken apart.
 */
export function findByName(
  { names, nameLengths }: CatalogueIndex,
  words: readonly string[],
  isLastOpen: boolean,
): NamedServices | null {
  if (words.length < fewestWords) return null;
  const { services: set } = matchAll(names, words, { isLastOpen, isForgiving: true });
  for (const number of toNumbers(set)) {
    if (words.length < leastShare * nameLengths[number]!) removeBit(set, number);
  }
  if (isEmpty(set)) return null;
  return {
    set,
    leftOut: (number) => Math.min(mostLeftOut, Math.max(0, nameLengths[number]! - words.length)),
  };
}
