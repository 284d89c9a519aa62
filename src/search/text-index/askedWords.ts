import { expandWord, type Expansion } from './expandWord.ts';
import { servicesWith, type TextIndex } from './textIndex.ts';

/** A word looked for, as the index has it. */
export interface AskedWord {
  /** The index's words that it may stand for, with what holding each is worth. None where no service holds any. */
  readonly expansions: readonly WorthyWord[];
  /** In how many services they stand, one counted again for each that it holds. */
  readonly postings: number;
}

interface WorthyWord {
  /** Its number in the index. */
  readonly word: number;
  readonly gain: number;
}

/** How words are taken: whether the last may be half typed, and whether any may be misspelt. */
export interface ReadingOfWords {
  readonly isLastOpen: boolean;
  readonly isForgiving: boolean;
}

/** What each word may stand for, in the order given. */
export function askWords(
  index: TextIndex,
  words: readonly string[],
  { isLastOpen, isForgiving }: ReadingOfWords,
): readonly AskedWord[] {
  return words.map((word, at) =>
    toAsked(index, expandWord(index, word, { isLast: isLastOpen && at === words.length - 1, isForgiving })),
  );
}

/** As `askWords`; null where a word stands for none of the index's, and the other words need not be looked up. */
export function askEveryWord(
  index: TextIndex,
  words: readonly string[],
  { isLastOpen, isForgiving }: ReadingOfWords,
): readonly AskedWord[] | null {
  const asked: AskedWord[] = [];
  for (const [at, word] of words.entries()) {
    const isLast = isLastOpen && at === words.length - 1;
    const expansions = expandWord(index, word, { isLast, isForgiving });
    if (expansions.length === 0) return null;
    asked.push(toAsked(index, expansions));
  }
  return asked;
}

function toAsked(index: TextIndex, expansions: readonly Expansion[]): AskedWord {
  const itself = expansions.find(({ weight }) => weight === 1);
  // A longer word is rarer, but must not count for more than the very word that was typed.
  const most = itself ? rarity(index, itself.word) : Number.POSITIVE_INFINITY;
  return {
    expansions: expansions.map(({ word, weight }) => ({
      word,
      gain: weight * Math.min(most, rarity(index, word)),
    })),
    postings: expansions.reduce((sum, { word }) => sum + servicesWith(index, word), 0),
  };
}

/** BM25's weight of a rare word, by 255, since impacts go up to that. Always above 0. */
function rarity(index: TextIndex, word: number): number {
  const holding = servicesWith(index, word);
  return Math.log(1 + (index.serviceCount - holding + 0.5) / (holding + 0.5)) / 255;
}
