import { givenNames } from '../../taxonomy/givenNames.ts';
import type { QueryToken } from './queryTokens.ts';
import { isApart } from './tokenWords.ts';

const titles: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx']);
// Whatever comes after these is a name; "ms" may be an illness, and "miss" a verb.
const onlyTitles: ReadonlySet<string> = new Set(['mr', 'mrs', 'mx']);

/** Says whether a word is one of the catalogue, the thesaurus, the gazetteer or everyday English. */
type IsKnown = (word: string) => boolean;

/** How many tokens from here are a title or a common given name with what follows it; 0 when none. */
export function lengthOfCommonName(
  tokens: readonly QueryToken[],
  at: number,
  end: number,
  isKnown: IsKnown,
): number {
  const first = tokens[at];
  const initials = first && titles.has(first.word) ? countInitials(tokens, at + 1, end) : 0;
  const surname = at + 1 + initials;
  const second = tokens[surname];
  // "Darren P".
  if (first && givenNames.has(first.word) && isInitial(tokens, at + 1, end)) return 2;
  if (!first || !second || surname >= end || !/^\p{L}{2,}$/u.test(second.word)) return 0;
  if (titles.has(first.word) && isNamedInFull(tokens, surname, end, isKnown)) return initials + 3;
  const areCapitalised = first.isCapitalised && second.isCapitalised;
  const isName =
    onlyTitles.has(first.word) ||
    ((titles.has(first.word) || givenNames.has(first.word)) && (areCapitalised || !isKnown(second.word)));
  return isName ? initials + lengthFrom(tokens, at + initials, end, isKnown) : 0;
}

/** "Miss Penny Banks", after the title, but not "Mr O'Connor Burnley": the first is a given name or a plain word. */
function isNamedInFull(tokens: readonly QueryToken[], at: number, end: number, isKnown: IsKnown): boolean {
  const [given, surname] = tokens.slice(at, Math.min(at + 2, end));
  return (
    given?.isCapitalised === true &&
    surname?.isCapitalised === true &&
    !isApart(tokens, at) &&
    (givenNames.has(given.word) || isKnown(given.word))
  );
}

// A letter of their own before a comma or at the end; "Darren m" tells the sex.
function isInitial(tokens: readonly QueryToken[], at: number, end: number): boolean {
  const token = tokens[at];
  return at < end && token?.isCapitalised === true && /^[a-eg-lno-z]$/.test(token.word);
}

/** "Mr J P Patel": how many single letters stand between. */
function countInitials(tokens: readonly QueryToken[], from: number, end: number): number {
  let at = from;
  while (at < end && /^\p{L}$/u.test(tokens[at]?.word ?? '')) at += 1;
  return at - from;
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
