import { givenNames } from '../../taxonomy/givenNames.ts';
import type { QueryToken } from './queryTokens.ts';

const titles: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx']);

/** Says whether a word is one of the catalogue, the thesaurus, the gazetteer or everyday English. */
type IsKnown = (word: string) => boolean;

/** How many tokens from here are a title or a common given name with what follows it; 0 when none. */
export function lengthOfCommonName(
  tokens: readonly QueryToken[],
  at: number,
  end: number,
  isKnown: IsKnown,
): number {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || !second || at + 1 >= end || !/^\p{L}{2,}$/u.test(second.word)) return 0;
  const areCapitalised = first.isCapitalised && second.isCapitalised;
  const isName =
    (titles.has(first.word) || givenNames.has(first.word)) && (areCapitalised || !isKnown(second.word));
  return isName ? lengthFrom(tokens, at, end, isKnown) : 0;
}

/** How many tokens from here are capitalised words that nothing knows; 0 when fewer than two. */
export function lengthOfUnknownName(
  tokens: readonly QueryToken[],
  at: number,
  end: number,
  isKnown: IsKnown,
): number {
  const isPair = [at, at + 1].every((one) => one < end && isUnknownName(tokens[one], isKnown));
  return isPair ? lengthFrom(tokens, at, end, isKnown) : 0;
}

function lengthFrom(tokens: readonly QueryToken[], at: number, end: number, isKnown: IsKnown): number {
  let length = 2;
  while (at + length < end && isUnknownName(tokens[at + length], isKnown)) length += 1;
  return length;
}

function isUnknownName(token: QueryToken | undefined, isKnown: IsKnown): boolean {
  return (
    token !== undefined && token.isCapitalised && /^\p{L}{3,}$/u.test(token.word) && !isKnown(token.word)
  );
}
