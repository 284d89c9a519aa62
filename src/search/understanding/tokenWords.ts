import { typedWords, type QueryToken } from './queryTokens.ts';

/** The word at a place; empty before the first and after the last. */
export function wordAt(tokens: readonly QueryToken[], at: number): string {
  return tokens[at]?.word ?? '';
}

/** Whether a comma, full stop, bracket or dash parts a word from the next: "his daughter, drugs". */
export function isApart(tokens: readonly QueryToken[], at: number): boolean {
  return tokens[at + 1]?.isParted === true;
}

/** The words from a place on up to the next comma or full stop. */
export function restOfPart(tokens: readonly QueryToken[], from: number): string {
  let end = from;
  while (end < tokens.length && (end === from || !isApart(tokens, end - 1))) end += 1;
  return typedWords(tokens, from, end);
}

/** The words before a place, at most six, back to a comma or full stop. */
export function partBefore(tokens: readonly QueryToken[], at: number): string {
  let from = at;
  while (from > 0 && at - from < 6 && !isApart(tokens, from - 1)) from -= 1;
  return typedWords(tokens, from, at);
}
