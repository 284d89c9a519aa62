import type { QueryToken } from './queryTokens.ts';

/** The word at a place; empty before the first and after the last. */
export function wordAt(tokens: readonly QueryToken[], at: number): string {
  return tokens[at]?.word ?? '';
}

/** Whether a comma, full stop, bracket or dash parts a word from the next: "his daughter, drugs". */
export function isApart(tokens: readonly QueryToken[], at: number): boolean {
  return tokens[at + 1]?.isParted === true;
}
