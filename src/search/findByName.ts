import type { CatalogueIndex } from './catalogueIndex.ts';
import { addBit, makeBitset, type Bitset } from './filters/bitset.ts';
import { matchText } from './text-index/matchText.ts';

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
  const { services } = matchText(names, words, { mode: 'all', isLastOpen, isForgiving: true });
  const known = services.filter((number) => words.length >= leastShare * nameLengths[number]!);
  if (known.length === 0) return null;
  const set = makeBitset(names.serviceCount);
  for (const number of known) addBit(set, number);
  return {
    set,
    leftOut: (number) => Math.min(mostLeftOut, Math.max(0, nameLengths[number]! - words.length)),
  };
}
