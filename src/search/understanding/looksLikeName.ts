import { givenNames } from '../../taxonomy/givenNames.ts';
import { surnames } from '../../taxonomy/surnames.ts';
import type { QueryToken } from './queryTokens.ts';
import { placeBefore } from './placeBefore.ts';
import { isApart, wordAt } from './tokenWords.ts';
import { words } from './words.ts';

const titles: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx']);
// Given names that are also plain words.
const wordyNames: ReadonlySet<string> = words(
  'penny joy faith grace rose hope mark will dawn bill bob pat sue ray frank jack june may april ivy lily violet daisy ruby ' +
    'amber olive heather holly iris jade pearl summer autumn grant',
);
// Those among them, and names of towns, that by themselves begin what is said of somebody: "Grace needs housing".
const namesOfSubjects: ReadonlySet<string> = words(
  'chelsea penny joy grace rose mark dawn bob pat sue ray frank jack ivy lily violet daisy ruby amber olive heather holly ' +
    'iris jade pearl',
);
const saidOfSomebody: ReadonlySet<string> = words(
  'needs wants has is was says said told feels lives drinks uses takes gambles smokes lost keeps struggles cant hasnt isnt ' +
    'doesnt wont',
);
const introducing: ReadonlySet<string> = words('re def deft defendant client');

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
  if (isSubject(tokens, at)) return 1;
  // "Darren P".
  if (first && givenNames.has(first.word) && isInitial(tokens, at + 1, end)) return 2;
  if (!first || !second || surname >= end || !/^\p{L}{2,}$/u.test(second.word)) return 0;
  if (titles.has(first.word) && isNamedInFull(tokens, surname, end)) return initials + 3;
  const areCapitalised = first.isCapitalised && second.isCapitalised;
  // "Gethin, Merthyr", "in Barry, ABH".
  const isTown = placeBefore.has(wordAt(tokens, at - 1)) && isKnown(first.word);
  const isParted = !titles.has(first.word) && (isApart(tokens, at) || isTown);
  if (isParted) return 0;
  if (isWordyName(tokens, at, isKnown)) return lengthFrom(tokens, at, end, isKnown);
  const isName =
    (titles.has(first.word) || givenNames.has(first.word)) && (areCapitalised || !isKnown(second.word));
  return isName ? initials + lengthFrom(tokens, at + initials, end, isKnown) : 0;
}

/** "Miss Penny Banks", after the title, but not "Mr O'Connor Burnley": the first is a given name or a plain word. */
function isNamedInFull(tokens: readonly QueryToken[], at: number, end: number): boolean {
  const [given, surname] = tokens.slice(at, Math.min(at + 2, end));
  return (
    given?.isCapitalised === true &&
    surname?.isCapitalised === true &&
    !isApart(tokens, at) &&
    (givenNames.has(given.word) || wordyNames.has(given.word))
  );
}

/** "Chelsea wants a job" and "Grace, 22", at the beginning of a sentence. */
function isSubject(tokens: readonly QueryToken[], at: number): boolean {
  const first = tokens[at];
  const isBeginning = at === 0 || introducing.has(wordAt(tokens, at - 1)) || /[.!?\n]/.test(first?.gap ?? '');
  if (!isBeginning || first?.isCapitalised !== true || !namesOfSubjects.has(first.word)) return false;
  const next = wordAt(tokens, at + 1);
  // "Chelsea, 24" may be where somebody lives.
  return isApart(tokens, at) ? /^\d\d$/.test(next) && first.word !== 'chelsea' : saidOfSomebody.has(next);
}

/** "Bill Jones", "re Grant Shaw", "Joy Work, 34", but not "Grant Application" or "May Day". */
function isWordyName(tokens: readonly QueryToken[], at: number, isKnown: IsKnown): boolean {
  const [first, second, third] = tokens.slice(at, at + 3);
  if (!first || !second || !wordyNames.has(first.word)) return false;
  if (!first.isCapitalised || !second.isCapitalised || isApart(tokens, at)) return false;
  const isIntroduced = introducing.has(wordAt(tokens, at - 1));
  const hasAge = at === 0 && /^\d\d$/.test(third?.word ?? '');
  return isIntroduced || hasAge || surnames.has(second.word) || !isKnown(second.word);
}

// A capital letter that ends a part, and tells no sex: "Darren P, Burnley".
function isInitial(tokens: readonly QueryToken[], at: number, end: number): boolean {
  const token = tokens[at];
  const isLast = at === tokens.length - 1 || isApart(tokens, at);
  return at < end && isLast && token?.isCapitalised === true && /^[a-eg-lno-z]$/.test(token.word);
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
