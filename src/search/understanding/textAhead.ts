import { foldText } from '../foldText.ts';
import { toQueryTokens } from './queryTokens.ts';
import type { Passage } from './recognition.ts';

// No age and no sex is written in more.
const mostWords = 12;

/**
 * The text from a token on, some words far, folded and with single spaces: what is held against it need not
 * count spaces, of which a pasted text may have hundreds.
 */
export function textAhead({ text, tokens, at, end }: Passage): string {
  const last = Math.min(end, at + mostWords) - 1;
  return foldText(text.slice(tokens[at]?.from ?? 0, tokens[last]?.to)).replace(/\s+/g, ' ');
}

/** How many tokens a beginning of that text takes. */
export function tokensOf(matched: string): number {
  return Math.max(1, toQueryTokens(matched).length);
}
