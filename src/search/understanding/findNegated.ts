import { isLackedAt, isNegated, isTroubleAt, troubleWords } from './negation.ts';
import { findNoteLists, isListedAt, placesListed } from './noteLists.ts';
import type { QueryToken } from './queryTokens.ts';
import type { PlacedRecognition } from './recognition.ts';
import { isAnsweredNo } from './settledWords.ts';
import { isApart, restOfPart, wordAt } from './tokenWords.ts';

/** What was recognised and does not hold: "no drugs or alcohol", "no needs in housing, money, work". */
export function findNegated(
  tokens: readonly QueryToken[],
  found: readonly PlacedRecognition[],
): readonly PlacedRecognition[] {
  const sayable = found.filter(canBeNegated);
  /** Those denied, each with the place of the one that the denial was said of. */
  const negated = new Map<PlacedRecognition, number>();
  for (const one of sayable) {
    // "Drugs no alcohol yes": the mark is of the heading before.
    if (found.some((other) => isMarkedUpTo(tokens, other, one.at))) continue;
    if (isNegated(tokens, one)) negated.set(one, one.at);
    for (const [other, first] of negated) {
      if (!negated.has(one) && goesOn(tokens, other, one, first)) negated.set(one, first);
    }
  }
  // "Ruled out: dyslexia, epilepsy".
  const denied = placesListed(findNoteLists(tokens), 'denied');
  for (const one of sayable) if (isListedAt(denied, one) && !isOfPlace(one)) negated.set(one, one.at);
  for (const last of sayable.keys()) {
    for (const one of deniedList(tokens, sayable, last)) negated.set(one, one.at);
  }
  for (const one of deniedSeries(tokens, sayable)) negated.set(one, one.at);
  for (const one of checkedSeries(tokens, sayable, new Set(negated.keys()))) negated.set(one, one.at);
  // "Housing, work and money all in place" is said of each.
  let following: PlacedRecognition | null = null;
  for (const one of sayable.toReversed()) {
    if (following && isListed(tokens, one, following)) negated.set(one, one.at);
    // "Drugs/alcohol nil".
    const isOfAll = negated.has(one) && (isSaidOfAll(tokens, one) || isSlashed(tokens, one.at));
    following = isOfAll || (following && negated.has(one)) ? one : null;
  }
  return sayable.filter((one) => negated.has(one));
}

function canBeNegated({
  recognition: { terms = [], leftOut = [], requirements = [] },
}: PlacedRecognition): boolean {
  // What stands for a person has none of these, and is never quoted.
  return (
    terms.length + leftOut.length + requirements.length > 0 &&
    terms.every(({ kind }) => kind === 'need' || kind === 'cohort' || kind === 'place')
  );
}

const isOfPlace = ({ recognition: { terms = [] } }: PlacedRecognition): boolean =>
  terms.some(({ kind }) => kind === 'place');

const endOf = ({ at, recognition: { length } }: PlacedRecognition): number => at + length;

/** Whether something was denied by the mark that stands right before a place. */
function isMarkedUpTo(tokens: readonly QueryToken[], one: PlacedRecognition, place: number): boolean {
  const isDenied = one.recognition.leftOut?.some(({ why }) => why === 'denied') === true;
  return isDenied && endOf(one) === place && /^no?$/.test(wordAt(tokens, place - 1));
}

/** Whether what is denied of one is denied of the next as well. */
function goesOn(
  tokens: readonly QueryToken[],
  one: PlacedRecognition,
  next: PlacedRecognition,
  first: number,
): boolean {
  if (/^(?:n?or|na|nac)$/.test(wordAt(tokens, next.at - 1))) {
    // "Without any health conditions or medication".
    return tokens.slice(endOf(one), next.at - 1).every(({ word }) => troubleWords.has(word));
  }
  // "No money worries".
  if (
    endOf(one) === next.at &&
    tokens.slice(next.at, endOf(next)).every(({ word }) => troubleWords.has(word))
  )
    return !isApart(tokens, next.at - 1);
  // "No drugs/alcohol".
  if (endOf(one) === next.at && isSlashed(tokens, next.at)) return true;
  // "Denies drugs and alcohol".
  const isTogether =
    joining.test(wordAt(tokens, endOf(one))) && /^den(?:ies|ied|ying)$/.test(wordAt(tokens, first - 1));
  const isEnd =
    endOf(next) >= tokens.length ||
    isApart(tokens, endOf(next) - 1) ||
    closing.test(wordAt(tokens, endOf(next)));
  return isListed(tokens, one, next) && isEnd && (isTogether || isAboutSeveral(tokens, first));
}

const joining = /^(?:and|or|nor|&)$/;
const closing = /^(?:and|or|nor|&|but)$/;

/** Whether one comes straight after the other in a list. */
function isListed(tokens: readonly QueryToken[], one: PlacedRecognition, next: PlacedRecognition): boolean {
  const end = endOf(one);
  // "No issues with housing or money. Drinks every night".
  if (tokens.slice(end, next.at + 1).some(({ gap }) => /[.;!?\n]/.test(gap))) return false;
  if (next.at === end) return isApart(tokens, end - 1) || isSlashed(tokens, next.at);
  const [link = '', ...small] = tokens.slice(end, next.at).map(({ word }) => word);
  return joining.test(link) && small.every((word) => /^(?:his|her|their|the|any|all)$/.test(word));
}

function isSlashed(tokens: readonly QueryToken[], at: number): boolean {
  return tokens[at]?.gap === '/';
}

// "No needs in housing, money, work", "paid off all fines and arrears".
const aboutSeveral =
  /(?:\b(?:no|nil|zero|without|not)\b.*\b(?:needs?|issues?|concerns?|problems?|worries|nothing)\b.*\b(?:in|with|w|re|around|about|for|regarding|on|of)|\bno links? to (?:offending|risk|harm) (?:for|from|in|with)|\bpaid off(?: (?:all|any|his|her|the))*)$/;

/** Whether a denial before a place is of all that follow: its words, or one denied before it, say so. */
function isAboutSeveral(tokens: readonly QueryToken[], at: number): boolean {
  const before = tokens
    .slice(Math.max(0, at - 14), at)
    .map(({ word }) => word)
    .join(' ');
  return aboutSeveral.test(before);
}

function isSaidOfAll(tokens: readonly QueryToken[], one: PlacedRecognition): boolean {
  // "Weed, loans and mood. No to all", "housing and work both sorted".
  return /^(?:all|both|no to (?:all|any|each|both|everything))\b/.test(restOfPart(tokens, endOf(one)));
}

/** "No accommodation, ETE or finance needs": what ends the list is lacked by all of it. */
function deniedList(
  tokens: readonly QueryToken[],
  sayable: readonly PlacedRecognition[],
  last: number,
): readonly PlacedRecognition[] {
  const end = sayable[last];
  if (!end || !/^n?or$/.test(wordAt(tokens, end.at - 1)) || !isTroubleAt(tokens, endOf(end))) return [];
  let first = last;
  for (; first >= 0; first -= 1) {
    const [one, next] = [sayable[first], sayable[first + 1]];
    if (!one || (next && first < last && !isListed(tokens, one, next))) return [];
    if ([one.at - 1, one.at].some((at) => isLackedAt(tokens, at))) break;
  }
  return first < 0 ? [] : sayable.slice(first, last + 1);
}

/** "No MH, no drugs, no housing need, no ETE": where one is a need that is denied, the others are not what is lacked. */
function deniedSeries(
  tokens: readonly QueryToken[],
  sayable: readonly PlacedRecognition[],
): readonly PlacedRecognition[] {
  const series: PlacedRecognition[][] = [];
  for (const one of sayable) {
    if (!/^(?:no|nil|zero)$/.test(wordAt(tokens, one.at - 1))) continue;
    const [last] = series.at(-1)?.slice(-1) ?? [];
    const between = last ? tokens.slice(endOf(last), one.at - 1) : [];
    const goesOnWith = last !== undefined && between.every(({ word }) => troubleWords.has(word));
    if (goesOnWith && isApart(tokens, one.at - 2)) series.at(-1)?.push(one);
    else series.push([one]);
  }
  // "No housing, no ETE need" lacks the housing.
  const isDenied = (all: readonly PlacedRecognition[]): boolean =>
    all.length > 2 && all.some((one) => isOfTrouble(tokens, one));
  return series.filter(isDenied).flat();
}

function isOfTrouble(tokens: readonly QueryToken[], one: PlacedRecognition): boolean {
  return troubleWords.has(wordAt(tokens, endOf(one) - 1)) || isTroubleAt(tokens, endOf(one));
}

/** "Mental health - none. Medication - none": in a list of such answers nothing is lacked. */
function checkedSeries(
  tokens: readonly QueryToken[],
  sayable: readonly PlacedRecognition[],
  negated: ReadonlySet<PlacedRecognition>,
): readonly PlacedRecognition[] {
  const answered = sayable.filter(
    (one) => isApart(tokens, endOf(one) - 1) && isAnsweredNo(tokens, endOf(one)),
  );
  const isOfHealth = ({ recognition: { terms = [] } }: PlacedRecognition): boolean =>
    terms.every((term) => term.kind === 'need' && /^(?:health|wellbeing)$/.test(term.code));
  return answered.some((one) => negated.has(one)) ? answered.filter(isOfHealth) : [];
}
