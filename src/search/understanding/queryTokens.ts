import { foldText } from '../foldText.ts';

/** One word of what was typed. */
export interface QueryToken {
  /** Folded: lower case, no accents, no apostrophes. */
  readonly word: string;
  /** Where it stands in what was typed. */
  readonly from: number;
  readonly to: number;
  readonly isCapitalised: boolean;
  /** What stands between it and the word before, as typed: " ", ", ", "/". */
  readonly gap: string;
  /** Whether a comma, full stop, bracket or dash stands there. */
  readonly isParted: boolean;
}

// An abbreviation keeps its `&` ("L&A", also as "L+A"), a word an apostrophe and a closing `+`; another `&` is a word.
// Hyphens and slashes part words.
const tokenPattern =
  /[\p{L}\p{N}]{1,2}(?:[&+][\p{L}\p{N}]{1,2})+(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:['’‘ʼ`´][\p{L}\p{N}\p{M}]+)*\+?|&/gu;

// More is a pasted letter, not a query.
const mostTokens = 120;

/** The words of what was typed, with their places, so that phrases can be quoted as they were typed. */
export function toQueryTokens(text: string): readonly QueryToken[] {
  const matches = [...text.matchAll(tokenPattern)].slice(0, mostTokens);
  return matches.map((match, at) => {
    const gap = text.slice(endOf(matches[at - 1]), match.index);
    return {
      word: foldText(match[0].replace(/\+(?=.)/g, '&')),
      from: match.index,
      to: match.index + match[0].length,
      isCapitalised: /^\p{Lu}/u.test(match[0]),
      gap,
      isParted: gap !== ' ' && parting.test(gap),
    };
  });
}

const parting = /[.,;:!?()\n]|\s[-–—]\s/;

function endOf(match: RegExpExecArray | undefined): number {
  return match ? match.index + match[0].length : 0;
}

/** The phrase from one token up to another (exclusive), as it was typed. */
export function typedPhrase(text: string, tokens: readonly QueryToken[], from: number, end: number): string {
  return text.slice(tokens[from]?.from ?? 0, tokens[end - 1]?.to ?? 0);
}

/** The words from one place up to another (exclusive), folded and parted by single spaces. */
export function typedWords(tokens: readonly QueryToken[], from: number, end: number): string {
  return tokens
    .slice(from, end)
    .map(({ word }) => word)
    .join(' ');
}
