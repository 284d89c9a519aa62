import {
  addBit,
  countBits,
  isEmpty,
  keepCommon,
  makeBitset,
  removeBit,
  toNumbers,
  type Bitset,
} from '../filters/bitset.ts';
import { askEveryWord, askWords, type AskedWord, type ReadingOfWords } from './askedWords.ts';
import { holdsWord, lookUpCost, type TextIndex } from './textIndex.ts';

/** The services that hold the words asked for; `scoreServices` tells how well each does. */
export interface TextMatch {
  readonly asked: readonly AskedWord[];
  readonly services: Bitset;
}

/** Services that hold every word. */
export function matchAll(index: TextIndex, words: readonly string[], reading: ReadingOfWords): TextMatch {
  const services = makeBitset(index.serviceCount);
  const asked = askEveryWord(index, words, reading) ?? [];
  // The rarest first: the fewest services are then carried on.
  const [rarest, ...others] = [...asked].sort((a, b) => a.postings - b.postings);
  if (rarest) addHolders(index, rarest, services);
  for (const other of others) {
    if (isEmpty(services)) break;
    keepHolders(index, other, services);
  }
  return { asked, services };
}

/** Services that hold at least one word. */
export function matchAny(index: TextIndex, words: readonly string[], reading: ReadingOfWords): TextMatch {
  const asked = askWords(index, words, reading);
  const services = makeBitset(index.serviceCount);
  for (const word of asked) addHolders(index, word, services);
  return { asked, services };
}

function addHolders({ starts, services }: TextIndex, { expansions }: AskedWord, set: Bitset): void {
  for (const { word } of expansions) {
    const end = starts[word + 1]!;
    for (let at = starts[word]!; at < end; at += 1) addBit(set, services[at]!);
  }
}

function keepHolders(index: TextIndex, asked: AskedWord, set: Bitset): void {
  if (countBits(set) * lookUpCost > asked.postings) {
    const holders = makeBitset(index.serviceCount);
    addHolders(index, asked, holders);
    keepCommon(set, holders);
    return;
  }
  for (const service of toNumbers(set)) {
    const isHolder = asked.expansions.some(({ word }) => holdsWord(index, word, service));
    if (!isHolder) removeBit(set, service);
  }
}
