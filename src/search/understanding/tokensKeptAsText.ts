import { toQueryTokens, type QueryToken } from './queryTokens.ts';

/** Places of the tokens that belong to phrases the person wants searched as plain words. */
export function tokensKeptAsText(
  tokens: readonly QueryToken[],
  phrases: readonly string[],
): ReadonlySet<number> {
  const kept = new Set<number>();
  for (const phrase of phrases) {
    const words = toQueryTokens(phrase).map(({ word }) => word);
    if (words.length === 0) continue;
    for (let at = 0; at + words.length <= tokens.length; at += 1) {
      if (words.every((word, offset) => tokens[at + offset]?.word === word)) {
        for (let offset = 0; offset < words.length; offset += 1) kept.add(at + offset);
      }
    }
  }
  return kept;
}
