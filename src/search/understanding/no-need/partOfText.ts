import type { QueryToken } from '../queryTokens.ts';

/** The places of the words around one, up to a comma or "and" on either side: the first, and where to stop. */
export function partAround(
  text: string,
  tokens: readonly QueryToken[],
  at: number,
): readonly [from: number, end: number] {
  const isParted = (place: number): boolean =>
    /[.,;:!?()\n&+]|\s[-–—]\s/.test(text.slice(tokens[place - 1]?.to ?? 0, tokens[place]?.from)) ||
    /^(?:and|but|&)$/.test(tokens[place]?.word ?? '');
  let from = at;
  while (from > 0 && !isParted(from)) from -= 1;
  let end = at + 1;
  while (end < tokens.length && !isParted(end)) end += 1;
  return [from, end];
}
