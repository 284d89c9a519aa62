import { needCodes, type Need } from '../../../catalogue/codes.ts';
import { needLabels } from '../../../taxonomy/labels.ts';
import { onceMade } from '../../onceMade.ts';
import type { UnderstoodTerm } from '../../searchResponse.ts';
import { saysSomething } from '../no-need/partOfText.ts';
import { typedPhrase, type QueryToken } from '../queryTokens.ts';
import { needsOf, type PlacedRecognition, type Recognition } from '../recognition.ts';
import { toOfferedTerm } from '../toOfferedTerm.ts';
import { readWords, type ReadText } from './needReader.ts';
import { parseReadingWeights } from './readingWeights.ts';
import kept from './weights.json' with { type: 'json' };

const weights = onceMade(() => parseReadingWeights(kept));

// In fewer words each was chosen: only a single one is doubted, and only where nothing bears it out.
const fewestToDoubt = 6;
const hardlyMeant = 0.05;
const fewestToRead = 3;
// The longer a phrase, the surer it is: one word is asked about below half of this, two below a quarter.
const doubted = 0.3;
/** Above it a need is assumed, where no other is stated; who harms whom is not guessed. */
const likely = 0.5;
const surely = 0.7;
/** Below it the person is not the one who abuses. */
const hardly = 0.1;
/** Above it a need is asked about. */
const perhaps = 0.4;
const mostQuestions = 2;

/** Reads typed words as a whole, without those that are not to be understood (`isHidden`). */
export function readWhole(tokens: readonly QueryToken[], isHidden: (place: number) => boolean): ReadText {
  const words = tokens.map(({ word, isParted }, at) => ({ word: isHidden(at) ? '' : word, isParted }));
  return readWords(tokens.length < fewestToRead ? [] : words, weights());
}

/**
 * Whether the text as a whole speaks against every need of a phrase. `isAmongOthers` where its own part
 * says more than the phrase.
 */
export function isDoubted(
  tokens: readonly QueryToken[],
  whole: ReadText,
  { at, recognition: { length, terms } }: PlacedRecognition,
  isAmongOthers: boolean,
): boolean {
  const needs = needsOf(terms);
  const isLong = tokens.length >= fewestToDoubt;
  // Of harm it is better to speak too often.
  const isOfHarm = needs.includes('domestic_abuse');
  const mayBeDoubted = isLong || (length === 1 && isAmongOthers && !isOfHarm && whole.knows(at));
  const least = isLong ? doubted / 2 ** length : hardlyMeant;
  return needs.length > 0 && mayBeDoubted && needs.every((need) => whole.likelihood(need) < least);
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
  /** Whether something was made of a need already: it was understood, asked about or denied. */
  readonly isSpokenOf: (need: Need) => boolean;
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
  { text, tokens, isSpokenOf, mayTell, isNeedStated }: BesideTheWhole,
): readonly PlacedRecognition[] {
  const read = needCodes.flatMap((need) => {
    const likelihood = whole.likelihood(need);
    const least = isNeedStated || need === 'domestic_abuse' ? surely : likely;
    const isOneSided =
      need !== 'domestic_abuse' || isReadAsAbuser(whole) || whole.likelihood('perpetrator') < hardly;
    const isAssumed = likelihood > least && isOneSided;
    if (isSpokenOf(need) || !(isAssumed || (!isNeedStated && likelihood > perhaps))) return [];
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
