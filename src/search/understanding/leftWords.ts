import { emptyWords } from '../text-index/emptyWords.ts';
import { commonWords, fillerWords } from './fillerWords.ts';
import type { Lexicon } from './lexicon.ts';
import type { QueryToken } from './queryTokens.ts';
import type { PlacedRecognition } from './recognition.ts';

/** The words of a query, and what was made of them. */
interface UnderstoodTokens {
  readonly tokens: readonly QueryToken[];
  /** Places of the words that something was made of. */
  readonly taken: ReadonlySet<number>;
  /** Places of the words that are not to be understood as anything. */
  readonly plain: ReadonlySet<number>;
  readonly kept: readonly PlacedRecognition[];
}

// A "she" that was taken back as a woman is no word of a listing.
const pronoun = /^(?:s?he|s?hes|him|his|hers?|himself|herself)$/;

/** What nothing was made of, without the words that say nothing; all of it when that is all there is. */
export function leftWords(
  { tokens, taken, plain, kept }: UnderstoodTokens,
  lexicon: Pick<Lexicon, 'isIndexedWord'>,
): readonly QueryToken[] {
  const left = tokens.filter(
    (token, at) => !taken.has(at) && ((plain.has(at) && !pronoun.test(token.word)) || saysSomething(token)),
  );
  const isUnderstood = kept.some(({ recognition }) => (recognition.terms ?? []).length > 0);
  const telling = left.filter(
    (token) =>
      (plain.has(tokens.indexOf(token)) && !pronoun.test(token.word)) ||
      (!fillerWords.has(token.word) && !(isUnderstood && commonWords.has(token.word))),
  );
  const words = telling.length > 0 || kept.length > 0 || taken.size > 0 ? telling : left;
  return words.filter((token) => !isOnlyAPlace(token, tokens, kept, lexicon));
}

/** Whether a word is asked about as a place and no listing has it: "Sale" is not what "Salem" begins with. */
function isOnlyAPlace(
  token: QueryToken,
  tokens: readonly QueryToken[],
  kept: readonly PlacedRecognition[],
  lexicon: Pick<Lexicon, 'isIndexedWord'>,
): boolean {
  const at = tokens.indexOf(token);
  const isAsked = kept.some(
    (one) =>
      one.recognition.leavesText === true &&
      (one.recognition.ambiguousPlaces ?? []).length > 0 &&
      one.at <= at &&
      at < one.at + one.recognition.length,
  );
  return isAsked && !lexicon.isIndexedWord(token.word);
}

// A number by itself counts something that no listing speaks of: "with 2 kids".
function saysSomething({ word }: QueryToken): boolean {
  return /\p{L}/u.test(word) && !emptyWords.has(word);
}
