import { occupations } from './occupations.ts';
import { homeOrWork, possessions } from './possessions.ts';
import { professionals } from './professionals.ts';
import { givenNames } from '../../../taxonomy/givenNames.ts';
import { typedPhrase, typedWords, type QueryToken } from '../queryTokens.ts';
import type { Passage, Recogniser } from '../recognition.ts';
import { onceMade } from '../../onceMade.ts';
import { isApart } from '../tokenWords.ts';
import type { StatedBeside } from './statedBeside.ts';

const statements = [...possessions, ...occupations, ...professionals];

/** The words that statements are made of, which name nobody. */
const ownWords: ReadonlySet<string> = new Set(
  statements.flatMap(({ words }) => words.source.match(/[a-z]{2,}/g) ?? []),
);

// After these it is not there yet: "wants a stable home", "help to get in regular work".
const wished =
  /(?:^|\s)(?:needs?|needing|wants?|wanting|find|finding|get|getting|to|into|without|no|not|never|lacks?|lacking|requires?|seeking|looking|for|towards|isnt|hasnt|doesnt|dont|havent|any|keep|keeping|maintain|maintaining|lost|losing|lose|secure|obtain|sustain|until|once)(?: (?:an?|his|her|their|own|some|more|be))?\s*$/;

const asked = /(?:^|\s)(?:who|anyone|anybody|someone|somebody|that|which|what|whos)\s*$/;

/**
 * Finds what a person has already. It states no need, so its words are neither taken for one nor searched
 * for. "Stable accommodation" by itself, or with "needs" before it, is what is looked for.
 */
export function createNoNeedRecogniser(
  isKnownWord: (word: string) => boolean,
  beside: StatedBeside,
): Recogniser {
  return (passage) => {
    const length = lengthOfStatement(passage, beside);
    if (length === 0) return null;
    const typed = quotable(passage, length, isKnownWord);
    return { length, terms: [], leftOut: typed === '' ? [] : [{ typed, why: 'no-need' }] };
  };
}

// Mostly none is there, which one look tells.
const anyStatement = onceMade(() => new RegExp(statements.map(({ words }) => words.source).join('|')));

function lengthOfStatement(passage: Passage, beside: StatedBeside): number {
  const { tokens, at, end } = passage;
  const rest = typedWords(tokens, at, Math.min(end, at + 12));
  if (!anyStatement().test(rest)) return 0;
  const before = typedWords(tokens, partBefore(tokens, at), at);
  let longest = 0;
  for (const statement of statements) {
    const match = statement.words.exec(rest);
    if (!match || wished.test(before) || (statement.isFirst && !beginning.test(before))) continue;
    // "Anyone who works with veterans" is asked for, whatever they have.
    if (statement.goesOn && asked.test(before)) continue;
    const own = match[0].trim().split(' ').length;
    if (tokens.slice(at, at + own - 1).some((_, step) => isApart(tokens, at + step))) continue;
    if (statement.isAnyBefore && beside.isNeed(passage)) continue;
    if (statement === homeOrWork && !isStatement(match[0])) continue;
    longest = Math.max(longest, own + beside.wordsUpTo(passage, at + own, statement.goesOn ?? 0));
  }
  return longest;
}

/** What may be repeated of a statement: up to where somebody may be named, as in "works for [Ramanathan]". */
function quotable(
  { text, tokens, at }: Passage,
  length: number,
  isKnownWord: (word: string) => boolean,
): string {
  const mayBeName = ({ word }: QueryToken): boolean =>
    givenNames.has(word) || !(isKnownWord(word) || ownWords.has(word) || /^\d{1,3}$/.test(word));
  const statement = tokens.slice(at, at + length);
  const from = statement.findIndex((token) => !mayBeName(token));
  if (from < 0) return '';
  const name = statement.findIndex((token, place) => place > from && mayBeName(token));
  return typedPhrase(text, tokens, at + from, at + (name < 0 ? length : name));
}

const beginning = /^(?:(?:is|was|as|an?|he|she|hes|shes|def|deft|client)(?: |$))*$/;

/** Where what is said begins, at most three words back. */
function partBefore(tokens: Passage['tokens'], at: number): number {
  let from = at;
  while (from > 0 && at - from < 3 && !isApart(tokens, from - 1)) from -= 1;
  return from;
}

// "Stable accommodation" alone may be what is looked for; with a verb it is what there is.
function isStatement(words: string): boolean {
  return !/^(?:in )?(?:(?:a|an|the|his|her|their) )?(?:stable|settled|secure|permanent|suitable|good|regular|steady|full time|fulltime|part time|parttime|long term|supportive|appropriate|own)\b/.test(
    words,
  );
}
