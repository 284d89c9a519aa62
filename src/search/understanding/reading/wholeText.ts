import { needCodes, type Need } from '../../../catalogue/codes.ts';
import { needLabels } from '../../../taxonomy/labels.ts';
import { onceMade } from '../../onceMade.ts';
import type { UnderstoodTerm } from '../../searchResponse.ts';
import { saysSomething } from '../no-need/partOfText.ts';
import { typedPhrase, type QueryToken } from '../queryTokens.ts';
import { needsOf, type PlacedRecognition, type Recognition } from '../recognition.ts';
import { toOfferedTerm } from '../toOfferedTerm.ts';
import { readWords, type ReadText } from './textReader.ts';
import { parseReadingModel } from './readingModel.ts';
import type { Reading } from './readingNetwork.ts';
import kept from './readingModel.json' with { type: 'json' };

const model = onceMade(() => parseReadingModel(kept));

// In fewer words each was chosen: only a single one is doubted, and only where nothing bears it out.
const fewestToDoubt = 4;
const fewestOfSentence = 6;
const hardlyMeant = 0.05;
const fewestToRead = 3;
/** Above it a need is read; in a shorter text it must be likelier; beside another, and of abuse, more so. */
const likely = 0.5;
const surely = 0.7;
const ofAbuse = 0.85;
/** Below it what a phrase names is hardly meant, and far below it where the phrase says it plainly. */
const meant = 0.35;
const unlikely = 0.03;
// So much a word: in few words each was chosen, and what a phrase names is rather meant.
const byWord = 0.05;
/** Below it the person is not the one who abuses. */
const hardly = 0.1;
/** Above it a need is asked about. */
const perhaps = 0.4;
const mostQuestions = 2;

/** Gets ready what texts are read by, which the first of them need not wait for. */
export function prepareReading(): void {
  model();
}

/** Reads typed words as a whole, without those that are not to be understood (`isHidden`). */
export function readWhole(
  tokens: readonly QueryToken[],
  found: readonly PlacedRecognition[],
  isHidden: (place: number) => boolean,
): ReadText {
  const needsAt = namedNeeds(found);
  const words = tokens.map(({ word, isParted }, at) =>
    isHidden(at) ? { word: '', isParted, needs: [] } : { word, isParted, needs: needsAt(at) },
  );
  return readWords(tokens.length < fewestToRead ? [] : words, model);
}

/** The words of a text that speak of the person, which state only what the whole of it does as well. */
export function lessLikely(own: ReadText, whole: ReadText): ReadText {
  const likelihood = (reading: Reading): number =>
    // Who abuses is told by all that was typed.
    reading === 'perpetrator'
      ? whole.likelihood(reading)
      : Math.min(own.likelihood(reading), whole.likelihood(reading));
  return { ...own, likelihood };
}

/** The needs that a phrase names at each place, whether or not it is meant. */
export function namedNeeds(found: readonly PlacedRecognition[]): (place: number) => readonly Need[] {
  const byPlace = new Map<number, readonly Need[]>();
  for (const { at, recognition } of found) {
    const needs = [...new Set(needsOf(recognition.terms))];
    if (needs.length === 0) continue;
    for (let place = at; place < at + recognition.length; place += 1) byPlace.set(place, needs);
  }
  return (place) => byPlace.get(place) ?? [];
}

/**
 * Whether a phrase that names needs is so said in a longer text that it is rather not meant of the person:
 * denied, over, somebody else's, or only named. `isPlain` where it is asked for or stands alone between
 * commas, so that only a text that speaks against it raises a doubt.
 */
export function isHardlyMeant(
  whole: ReadText,
  { at, recognition }: PlacedRecognition,
  isPlain: boolean,
): boolean {
  const needs = needsOf(recognition.terms);
  const count = whole.words.length;
  const ofAny = count < fewestOfSentence ? unlikely : Math.min(meant, byWord * count);
  const least = isPlain ? unlikely : ofAny;
  return (
    needs.length > 0 &&
    whole.isReadable &&
    // What a few words begin with is what they are about.
    (count >= fewestOfSentence || (count >= fewestToDoubt && at > 0)) &&
    // Of harm to oneself it is better to speak too often.
    !recognition.subNeeds?.includes('wellbeing/self-harm') &&
    needs.every((need) => whole.likelihood(need) < least)
  );
}

/**
 * Whether a short text as a whole speaks against the one word of a phrase. `isAmongOthers` where its own
 * part says more than the phrase.
 */
export function isDoubted(
  whole: ReadText,
  { at, recognition: { length, terms } }: PlacedRecognition,
  isAmongOthers: boolean,
): boolean {
  const needs = needsOf(terms);
  // Of harm it is better to speak too often.
  const mayBeDoubted =
    whole.isReadable && length === 1 && isAmongOthers && !needs.includes('domestic_abuse') && whole.knows(at);
  return mayBeDoubted && needs.length > 0 && needs.every((need) => whole.likelihood(need) < hardlyMeant);
}

/** Whether the text as a whole states a need of a phrase. */
export function isBorneOut(whole: ReadText, { recognition: { terms } }: PlacedRecognition): boolean {
  return needsOf(terms).some((need) => whole.likelihood(need) > likely);
}

/** Whether the text as a whole says that the person is the one who abuses, beyond doubt. */
export function isReadAsAbuser(whole: ReadText): boolean {
  return whole.likelihood('perpetrator') > surely;
}

/** What else is known of the words of a text that is read as a whole. */
export interface BesideTheWhole {
  readonly text: string;
  readonly tokens: readonly QueryToken[];
  /** Whether something was made of a need already: it was understood or denied. */
  readonly isSpokenOf: (need: Need) => boolean;
  readonly isAskedAbout: (need: Need) => boolean;
  /** Whether a word may be quoted for a need: nothing else was made of it. */
  readonly mayTell: (place: number) => boolean;
  readonly isNeedStated: boolean;
}

/**
 * What no phrase was known for and the text as a whole states all the same: assumed where it is likely,
 * asked about where it may be and nothing else is understood.
 */
export function readFromWhole(
  whole: ReadText,
  { text, tokens, isSpokenOf, isAskedAbout, mayTell, isNeedStated }: BesideTheWhole,
): readonly PlacedRecognition[] {
  const read = needCodes.flatMap((need) => {
    const likelihood = whole.likelihood(need);
    const least = need === 'domestic_abuse' ? ofAbuse : isNeedStated ? surely : likely;
    const leastHere = Math.max(least, 1 - byWord * tokens.length);
    const isOneSided =
      need !== 'domestic_abuse' || isReadAsAbuser(whole) || whole.likelihood('perpetrator') < hardly;
    const isAssumed = likelihood > leastHere && isOneSided;
    const mayAsk = !isNeedStated && !isAskedAbout(need) && likelihood > perhaps;
    if (isSpokenOf(need) || !(isAssumed || mayAsk)) return [];
    const telling = whole.mostTelling(need, mayTell, (place) => saysSomething(tokens[place]));
    if (!telling) return [];
    const typed = typedPhrase(text, tokens, telling.from, telling.end);
    const term: UnderstoodTerm = { kind: 'need', typed, code: need, label: needLabels[need] };
    const length = telling.end - telling.from;
    const recognition: Recognition = isAssumed
      ? { length, terms: [term] }
      : { length, offered: [toOfferedTerm(typed, [term])], leavesText: true };
    return [{ at: telling.from, recognition, likelihood }];
  });
  // Where all are only asked about, few questions help more than many.
  const byLikelihood = read.toSorted((a, b) => b.likelihood - a.likelihood);
  const asked = byLikelihood.filter(({ recognition: { offered } }) => offered).slice(0, mostQuestions);
  return read.filter((one) => !one.recognition.offered || asked.includes(one));
}
