import { givenNames } from '../../taxonomy/givenNames.ts';
import { isDateOfCase } from './datesOfTheCase.ts';
import { findHalfTyped } from './findHalfTyped.ts';
import { findMisspelt } from './findMisspelt.ts';
import { lengthOfCommonName, lengthOfUnknownName } from './looksLikeName.ts';
import { surnames } from '../../taxonomy/surnames.ts';
import type { Lexicon } from './lexicon.ts';
import type { QueryToken } from './queryTokens.ts';
import { dateOfBirth, personName, recognisePersonalNumber } from './recognisePersonalData.ts';
import type { Passage, PlacedRecognition, Recognition } from './recognition.ts';
import { isApart } from './tokenWords.ts';

/** Everything recognised in what was typed, in order. No two take the same word. */
export function findRecognitions(
  text: string,
  tokens: readonly QueryToken[],
  plain: ReadonlySet<number>,
  lexicon: Lexicon,
): readonly PlacedRecognition[] {
  const taken = new Set(plain);
  const found: PlacedRecognition[] = [];
  const take = (at: number, recognition: Recognition): void => {
    found.push({ at, recognition });
    if (recognition.leavesText) return;
    for (let token = at; token < at + recognition.length; token += 1) taken.add(token);
  };
  // The sweeps come by the same passages, and what is known of one need not be found out again.
  const passages: (Passage | undefined)[] = [];
  const passageFrom = (at: number): Passage => {
    const end = endOfPassage(at, tokens.length, taken);
    const before = passages[at];
    return before?.end === end ? before : (passages[at] = { text, tokens, at, end });
  };
  const sweep = (recognise: (passage: Passage) => readonly Recognition[]): void => {
    for (let at = 0; at < tokens.length; at += 1) {
      if (taken.has(at)) continue;
      for (const recognition of recognise(passageFrom(at))) take(at, recognition);
    }
  };
  // What stands for a person goes first, so that nothing else takes and quotes it: "works for Priya Ramanathan".
  sweep((passage) => recognisePersonal(passage, lexicon));
  if (found.length > 0)
    sweep(
      (passage) =>
        recogniseNumberedName(passage, lexicon) ?? recogniseNameAfter(passage, found, lexicon) ?? [],
    );
  // "Kevin Bolton" is not a town.
  sweep((passage) => recogniseCommonName(passage, lexicon));
  sweep((passage) => recogniseUnknownName(passage, lexicon));
  const isOpen = tokens.at(-1)?.to === text.length;
  sweep((passage) => {
    const whole = longestRecognitions(passage, lexicon);
    const [certain] = whole.filter(({ leavesText }) => !leavesText);
    const longer = Math.max(2, (certain?.length ?? 0) + 1);
    // "Care lea" is becoming care leaver and not the village of Lea; "ndrth devon" is not all of Devon.
    const begun = isOpen ? halfTypedAtEnd(passage, lexicon, longer) : [];
    if (begun.length > 0) return begun;
    const misspelt = findMisspelt(passage, lexicon, longer);
    return misspelt.length > 0 ? misspelt : whole;
  });
  // "Diss" is whole, and not on its way to "dissociation".
  const isAskedAsPlace = ({ at }: Passage): boolean =>
    found.some((one) => one.at === at && one.recognition.ambiguousPlaces !== undefined);
  if (isOpen) sweep((passage) => (isAskedAsPlace(passage) ? [] : halfTypedAtEnd(passage, lexicon, 1)));
  sweep((passage) => findMisspelt(passage, lexicon, 1));
  sweep((passage) => recogniseLeftName(passage, lexicon));
  return found.sort((a, b) => a.at - b.at);
}

// Phrases of more words are hardly typed only in part.
const longestHalfTyped = 5;

/** What the rest of the text is becoming, when it is at least so many words. */
function halfTypedAtEnd(passage: Passage, lexicon: Lexicon, atLeast: number): readonly Recognition[] {
  const length = passage.end - passage.at;
  if (passage.end !== passage.tokens.length || length < atLeast || length > longestHalfTyped) return [];
  const recognition = findHalfTyped(passage, lexicon);
  return recognition ? [recognition] : [];
}

function endOfPassage(at: number, count: number, taken: ReadonlySet<number>): number {
  let end = at;
  while (end < count && !taken.has(end)) end += 1;
  return end;
}

// What looks like a name is held against all that is known before the words are understood.
const known = new WeakMap<Passage, readonly Recognition[]>();

/** The longest certain find at a token, with the offers made for words left as text. */
function longestRecognitions(passage: Passage, lexicon: Lexicon): readonly Recognition[] {
  let recognitions = known.get(passage);
  if (!recognitions) known.set(passage, (recognitions = recogniseLongest(passage, lexicon)));
  return recognitions;
}

function recogniseLongest(passage: Passage, { recognisers }: Lexicon): readonly Recognition[] {
  let longest: Recognition | null = null;
  const offers: Recognition[] = [];
  for (const recognise of recognisers) {
    const recognition = recognise(passage);
    if (!recognition) continue;
    if (recognition.leavesText) offers.push(recognition);
    else if (!longest || recognition.length > longest.length) longest = recognition;
  }
  return longest ? [longest] : offers;
}

function recogniseCommonName(passage: Passage, lexicon: Lexicon): readonly Recognition[] {
  const { tokens, at, end } = passage;
  const length = lengthOfCommonName(tokens, at, end, lexicon.isKnownWord);
  if (length === 0) return [];
  // "St Giles" or "Karen Mackey Consultants" is a provider, however its words look.
  const isKnownPhrase = longestRecognitions(passage, lexicon).some(
    ({ length: known, leftOut }) => known >= 2 && !leftOut,
  );
  return isKnownPhrase || isInPlace(passage, lexicon) ? [] : [{ length, personal: personName }];
}

/** "Kings Lynn rejects": the given name ends the name of a place. */
function isInPlace({ at, ...passage }: Passage, lexicon: Lexicon): boolean {
  const before = at > 0 ? longestRecognitions({ ...passage, at: at - 1 }, lexicon) : [];
  return before.some(
    ({ length, terms = [], ambiguousPlaces }) =>
      length >= 2 && (terms.some(({ kind }) => kind === 'place') || ambiguousPlaces !== undefined),
  );
}

function recognisePersonal(passage: Passage, { today }: Lexicon): readonly Recognition[] {
  const recognition = recognisePersonalNumber(passage);
  if (!recognition) return [];
  const { length, personal } = recognition;
  // It finds nothing either way, and of a hearing nothing need be told.
  return [personal === dateOfBirth && isDateOfCase(passage, length, today) ? { length } : recognition];
}

const longestName = 4;
const numberName = /^(?:crn|dob|pnc|noms|nomis|number|no|born|d|o|b)$/;

/** "Ashleigh Wintergreen, CRN J019274": capitalised words before a number that stands for a person. */
function recogniseNumberedName(
  { tokens, at, end }: Passage,
  lexicon: Lexicon,
): readonly Recognition[] | null {
  let to = end;
  while (to > at && numberName.test(tokens[to - 1]?.word ?? '')) to -= 1;
  return end < tokens.length ? toName(tokens.slice(at, to), lexicon) : null;
}

/** "X482113 Marlon Pettigrove-Ash", "X482113 PETTIGROVE, Marlon": those after it. */
function recogniseNameAfter(
  { tokens, at, end }: Passage,
  found: readonly PlacedRecognition[],
  lexicon: Lexicon,
): readonly Recognition[] | null {
  if (!found.some((one) => one.at + one.recognition.length === at)) return null;
  let to = at;
  while (
    to < end &&
    to - at < longestName &&
    isLikeName(tokens[to]) &&
    (to <= at + 1 || !isApart(tokens, to - 1))
  )
    to += 1;
  const name = tokens.slice(at, to);
  // Straight after a number one unknown word is a surname, and a given name may follow its comma.
  const [surname, given] = name;
  const isSurname = surname !== undefined && !lexicon.isKnownWord(surname.word);
  if (isSurname && given?.isParted && lexicon.isKnownWord(given.word) && !givenNames.has(given.word))
    return [{ length: 1, personal: personName }];
  return isSurname && name.length === 1 ? [{ length: 1, personal: personName }] : toName(name, lexicon);
}

function toName(name: readonly QueryToken[], lexicon: Lexicon): readonly Recognition[] | null {
  const isName =
    name.length >= 2 &&
    name.length <= longestName &&
    name.every(isLikeName) &&
    name.some(({ word }) => !lexicon.isKnownWord(word));
  return isName ? [{ length: name.length, personal: personName }] : null;
}

// "CRD 3/4/26 HMP Ranby": what stands beside a date of release is no name.
const beforeDate = /^(?:hmp|hmyoi|yoi|crd|sed|hdced|ped|led|tused)$/;

function isLikeName(token: QueryToken | undefined): boolean {
  return token?.isCapitalised === true && /^\p{L}+$/u.test(token.word) && !beforeDate.test(token.word);
}

function recogniseUnknownName(passage: Passage, lexicon: Lexicon): readonly Recognition[] {
  const { tokens, at, end } = passage;
  const length = lengthOfUnknownName(tokens, at, end, lexicon.isKnownWord);
  if (length === 0) return [];
  // "Housng Suport" is misspelt, and "Karen Mackey Consultants" a provider.
  const isElse = [passage, { ...passage, at: at + 1 }].some(
    (one) =>
      findMisspelt(one, lexicon, 1).length > 0 ||
      longestRecognitions(one, lexicon).some(({ leftOut }) => !leftOut),
  );
  return isElse ? [] : [{ length, personal: personName }];
}

function recogniseLeftName({ tokens, at, end }: Passage, lexicon: Lexicon): readonly Recognition[] {
  const length = lengthOfUnknownName(tokens, at, end, lexicon.isKnownWord);
  if (length > 0) return [{ length, personal: personName }];
  // A given name that is in no listing finds nothing, and need not stay on the screen.
  const word = tokens[at]?.word ?? '';
  return (givenNames.has(word) || surnames.has(word)) && !lexicon.isKnownWord(word)
    ? [{ length: 1, personal: personName }]
    : [];
}
