import type { UnderstoodTerm } from '../searchResponse.ts';
import type { PlacedRecognition } from './recognition.ts';
import { typedWords, type QueryToken } from './queryTokens.ts';
import { isOtherParent } from './otherPeople.ts';
import { isParentBeside } from './parentsBeside.ts';
import { isApart, wordAt } from './tokenWords.ts';
import { words } from './words.ts';

const owners = words('his her their hers theirs my defs clients');
const children = words(
  'son sons daughter daughters youngest eldest oldest stepson stepdaughter child kid kids children baby grandson granddaughter grandchildren',
);
const relatives = words(
  'wife husband partner girlfriend boyfriend sister brother ' +
    'mum mums mam mams mother mothers dad dads father fathers stepdad stepmum stepfather stepmother gran grans nan nans nana ' +
    'grandad grandmother grandfather aunt uncle cousin girl boy man woman fella feller bloke bird missus mrs lad lass',
);
// What may be said of a relative before they are named: "her elderly mum".
const said = words(
  'disabled elderly old older younger little big late new current former sick ill poorly dying alcoholic violent abusive ' +
    'controlling own step foster adoptive frail terminally estranged autistic teenage elder deaf blind',
);
// Nobody speaks of the person in these words; "mum" and "dad" may well be the person.
const others = new Set([
  ...children,
  ...words(
    'wife husband partner girlfriend gf boyfriend bf missus mrs sister brother grandad gran nan uncle aunt auntie cousin nephew niece neighbour',
  ),
]);
// Between a relative and what is said of them: "whose son has just been diagnosed with ADHD".
const between = words(
  'a an the has have is are was were who whos with got also been diagnosed suffers suffering from having had very ' +
    'just now being both all on using uses takes taking in recently of year years yr old aged',
);
// "Daughter self harms" needs no word between.
const verbs = words(
  'has have is are was who whos with got suffers suffering uses using takes taking been in on',
);

const reach = 7;

/** Whether the words from here name a relative of the person ("his mum"), who is not the person. */
export function namesRelative(tokens: readonly QueryToken[], at: number): boolean {
  const isOwned = owners.has(wordAt(tokens, at - 1));
  const isOwnedAs = owners.has(wordAt(tokens, at - 2)) && said.has(wordAt(tokens, at - 1));
  return (isOwned || isOwnedAs) && relatives.has(wordAt(tokens, at));
}

/** Whether a phrase stands between whose a relative is and the relative: "her disabled mum". */
function isWithinRelative(tokens: readonly QueryToken[], { at, recognition }: PlacedRecognition): boolean {
  const after = wordAt(tokens, at + recognition.length);
  const isOwned = owners.has(wordAt(tokens, at - 1)) && (relatives.has(after) || children.has(after));
  // "Older brother was driving", "autistic son": nobody is their own brother.
  return isOwned || (recognition.length === 1 && said.has(wordAt(tokens, at)) && others.has(after));
}

/** Whether a phrase says what a relative is or has: "his partner uses heroin", "son has autism". */
export function isSaidOfRelative(tokens: readonly QueryToken[], one: PlacedRecognition): boolean {
  if (isWithinRelative(tokens, one)) return true;
  if (isSharedInWords(tokens, one)) return false;
  const { at } = one;
  // "Hits his girlfriend when drunk" says when, not of whom.
  if (/^(?:when|while|after|if)$/.test(wordAt(tokens, at))) return false;
  let before = at - 1;
  let hasVerb = false;
  while (
    before >= 0 &&
    at - before <= reach &&
    (between.has(wordAt(tokens, before)) || /^\d/.test(wordAt(tokens, before)))
  ) {
    if (isApart(tokens, before)) return false;
    hasVerb ||= verbs.has(wordAt(tokens, before));
    before -= 1;
  }
  if (before < 0 || isApart(tokens, before)) return false;
  const isOwnedChild = owners.has(wordAt(tokens, before - 1)) && children.has(wordAt(tokens, before));
  return (
    isOwnedChild ||
    (hasVerb && (isOtherParent(tokens, before) || isAtHomeWith(tokens, before))) ||
    namesRelative(tokens, before) ||
    // "Mum's in a care home with dementia", "mum on PIP, dad retired".
    (isParentBeside(tokens, before) && (hasVerb || before === at - 1)) ||
    (others.has(wordAt(tokens, before)) && (hasVerb || before === 0 || isBegun(tokens, before, at))) ||
    // "Girlfriend's expecting" is what she is.
    (wordAt(tokens, before).endsWith('s') && others.has(wordAt(tokens, before).slice(0, -1)))
  );
}

const habits = words('drinks gambles uses smokes takes bets injects snorts suffers hears struggles self');

/** "Benefit fraud, husband gambles": a part of the text that is about them. */
function isBegun(tokens: readonly QueryToken[], relative: number, at: number): boolean {
  return isApart(tokens, relative - 1) && at === relative + 1 && habits.has(wordAt(tokens, at));
}

/** Whether what is said of a relative is said of the person as well: "uses heroin and so does he". */
function isSharedInWords(tokens: readonly QueryToken[], { at, recognition }: PlacedRecognition): boolean {
  const end = at + recognition.length;
  return /^(?:(?:and|&) )?(?:so|as) (?:does|do|is|has|did|are|was) (?:he|she|they)\b/.test(
    typedWords(tokens, end, end + 4),
  );
}

/** "Lives with mum who is alcoholic": she is not the person. */
function isAtHomeWith(tokens: readonly QueryToken[], at: number): boolean {
  return relatives.has(wordAt(tokens, at)) && isHomeWith(tokens, at);
}

/** Whether a phrase follows at once on one that was said of a relative: "partner is a heroin addict". */
export function goesOnFromRelative(
  tokens: readonly QueryToken[],
  one: PlacedRecognition,
  all: readonly PlacedRecognition[],
): boolean {
  const before = all.find(({ at, recognition }) => at + recognition.length === one.at);
  return before !== undefined && !isApart(tokens, one.at - 1) && isSaidOfRelative(tokens, before);
}

const company =
  /\b(?:liv(?:e|es|ing)|stay(?:s|ing)?|lodg(?:es|ing)|mov(?:es|ed|ing) in|works?|worked|working|sentenced|charged|arrested|convicted)(?: at home| back| back home)? (?:with|w)(?: (?:both|his|her|their|my|a|the)){0,2}$/;

/** Whether the words before a place say that the person lives or works with whoever is named there. */
function isHomeWith(tokens: readonly QueryToken[], at: number): boolean {
  return company.test(typedWords(tokens, Math.max(0, at - 4), at));
}

/** Whether a relative is named only as whom the person lives with, which is no need. */
export function isCompany(tokens: readonly QueryToken[], { at, recognition }: PlacedRecognition): boolean {
  return isOnlyFamily(recognition) && isHomeWith(tokens, at);
}

// "Lives with parents": theirs, not the person.
const elders = words(
  'mum mam mother dad father parents parent nan nana gran grandad grandmother grandfather',
);

/** Whether somebody's parents are named as theirs, as whom they live or come with, or who called. */
export function isElderAtHome(
  tokens: readonly QueryToken[],
  { at, recognition }: PlacedRecognition,
): boolean {
  if (recognition.length > 1 || !elders.has(wordAt(tokens, at))) return false;
  // "Told his parents", "both parents".
  const isOwnParents =
    wordAt(tokens, at) === 'parents' &&
    /^(?:his|her|their|my|me|both|our)$/.test(wordAt(tokens, at - 1)) &&
    !/^(?:for|helps?|supports?|of)$/.test(wordAt(tokens, at - 2));
  return (
    isOwnParents ||
    isHomeWith(tokens, at) ||
    calling.test(typedWords(tokens, Math.max(0, at - 3), at)) ||
    calls.test(typedWords(tokens, at + 1, at + 4))
  );
}

// "Phone call from mum", "came with his mother", "dad rang".
const calling =
  /\b(?:calls?|called|came|comes|attends?|attended|here|contact|letter|texts?|emails?|t c|tc|seen|accompanied|brought|phoned|visit|update) (?:from|with|w|by)(?: (?:his|her|their|my|the))?$/;
const calls =
  /^(?:phoned|phones|rang|rings|called|calls|emailed|texted|attended|present|in court|at court|supportive|is supportive)\b/;

/** Whether a partner is named only as the one who abuses or is abused. */
export function isAbuser({ recognition }: PlacedRecognition, all: readonly PlacedRecognition[]): boolean {
  const isPartner = recognition.subNeeds?.every((slug) => slug === 'family/relationships') === true;
  return isPartner && isOnlyFamily(recognition) && recognition.length <= 2 && all.some(tellsOfAbuse);
}

function isOnlyFamily({ terms = [] }: PlacedRecognition['recognition']): boolean {
  const needs = terms.filter(({ kind }) => kind === 'need');
  return needs.length > 0 && needs.every((term) => term.kind === 'need' && term.code === 'family');
}

function tellsOfAbuse({ recognition: { terms = [] } }: PlacedRecognition): boolean {
  return terms.some((term) => term.kind === 'need' && term.code === 'domestic_abuse');
}

/** Whether a word tells of the person when young: "abused as a child" speaks of no child of theirs. */
export function isOwnChildhood(
  tokens: readonly QueryToken[],
  { at, recognition }: PlacedRecognition,
): boolean {
  if (
    recognition.length > 1 ||
    !/^(?:child|kid|baby|teen|teenager|boy|girl|youngster)$/.test(wordAt(tokens, at))
  )
    return false;
  const [second, first] = [wordAt(tokens, at - 2), wordAt(tokens, at - 1)];
  return /^(?:as|when|was)$/.test(first === 'a' ? second : first);
}

/** The terms without the cohorts that a relative brought. */
export function withoutCohorts(terms: readonly UnderstoodTerm[]): readonly UnderstoodTerm[] {
  return terms.filter(({ kind }) => kind !== 'cohort');
}

// What a relative has that bears on the person: their home, their money, abuse by them, their death.
const shared = words('accommodation finance family domestic_abuse inclusion');

/** What stays of terms that are said of a relative. */
export function sharedWithRelative({ recognition }: PlacedRecognition): readonly UnderstoodTerm[] {
  const { terms = [], subNeeds = [] } = recognition;
  const isLoss = subNeeds.includes('wellbeing/loss');
  return terms.filter(
    (term) => term.kind !== 'cohort' && (term.kind !== 'need' || isLoss || shared.has(term.code)),
  );
}
