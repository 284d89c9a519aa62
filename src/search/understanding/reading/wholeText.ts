import { needCodes, type Need } from '../../../catalogue/codes.ts';
import { needLabels } from '../../../taxonomy/labels.ts';
import type { UnderstoodTerm } from '../../searchResponse.ts';
import { everydayWords } from '../everydayWords.ts';
import { saysSomething } from '../no-need/partOfText.ts';
import { toQueryTokens, typedPhrase, type QueryToken } from '../queryTokens.ts';
import { needsOf, type PlacedRecognition, type Recognition } from '../recognition.ts';
import { toOfferedTerm } from '../toOfferedTerm.ts';
import { readWords, type ReadText } from './textReader.ts';
import type { ReadingModel } from './readingModel.ts';
import type { Reading } from './readingNetwork.ts';
import { placeWord } from './stems.ts';
import type { ReadWord } from './wordRows.ts';

const fewestToRead = 3;
const fewestOfSentence = 8;
const fewestOfFew = 6;
/** Above it a need is read that no phrase names: in a sentence, and in fewer words. */
const likely = 0.6;
const likelyInFewWords = 0.8;
/**
 * How a phrase is said: beside other words, in several of its own, as what somebody needs or lost, alone between
 * commas, there in a note that tells who the person is, in a list of nothing else, in a question, or as all there is.
 */
export type Saying = 'among' | 'told' | 'wished' | 'alone' | 'ofPerson' | 'listed' | 'asked' | 'only';

/**
 * Below it what a phrase names is hardly meant: in a sentence, in few words, and in very few. Besides how it is said there
 * are two cases of their own: what very few words begin with, and harm to oneself.
 */
const meant = {
  among: [0.55, 0.4, 0.14],
  told: [0.5, 0.3, 0.1],
  wished: [0.15, 0.1, 0.1],
  alone: [0.2, 0.15, 0.03],
  ofPerson: [0.1, 0.03, 0.03],
  listed: [0.05, 0.05, 0.05],
  asked: [0.01, 0.01, 0.01],
  only: [0, 0, 0],
  // What very few words begin with is what they are about.
  first: [0.015, 0.015, 0.015],
  // Of harm to oneself it is better to speak too often.
  harm: [0.02, 0.02, 0.02],
} as const;
const mayBegin: ReadonlySet<Saying> = new Set(['among', 'told', 'alone', 'ofPerson']);
/** Above it a sentence bears a phrase out. */
const borneOut = 0.5;
/** Below it one need of several that a phrase names is not meant, where another is. */
const unlikely = 0.03;
/** Below it what is said of a relative hardly touches the person. */
const shared = 0.3;
/** Above it a phrase is meant, whatever stands beside it. */
const beyondDoubt = 0.9;
/** Above it the person is the one who abuses, and below it not. */
const surely = 0.7;
const hardly = 0.1;
/** Above it a need is asked about. */
const perhaps = 0.4;
const mostQuestions = 2;

/**
 * Reads typed words as a whole, without those that are not to be understood (`isHidden`).
 *
 * @throws ReadingAwaitedError where there are enough words to be read, and the model has not come yet
 */
export function readWhole(
  tokens: readonly QueryToken[],
  found: readonly PlacedRecognition[],
  isHidden: (place: number) => boolean,
  model: () => ReadingModel,
): ReadText {
  const words = toReadWords(tokens, found).map((one, at) =>
    isHidden(at) ? { ...one, word: '', needs: [] } : one,
  );
  return readWords(tokens.length < fewestToRead ? [] : words, model);
}

/** Typed words as they are read, with the needs that phrases name, and all places alike. */
export function toReadWords(
  tokens: readonly QueryToken[],
  found: readonly PlacedRecognition[],
): readonly ReadWord[] {
  const needsAt = namedNeeds(found);
  const places = wordsOfPlaces(tokens, found);
  return tokens.map(({ word, isParted }, at) => ({
    word: places.has(at) ? placeWord : word,
    isParted,
    needs: needsAt(at),
  }));
}

// An everyday word may be meant as one ("a bath", "in March"), and so may one that is only near a place ("copes").
function wordsOfPlaces(
  tokens: readonly QueryToken[],
  found: readonly PlacedRecognition[],
): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { at, recognition } of found) {
    const { length, leavesText, terms = [], ambiguousPlaces = [] } = recognition;
    if (leavesText) continue;
    const labels = [
      ...terms.flatMap((term) => (term.kind === 'place' ? [term.label] : [])),
      ...ambiguousPlaces.flatMap(({ candidates }) => candidates.map(({ label }) => label)),
    ];
    const named = new Set(labels.flatMap((label) => toQueryTokens(label).map(({ word }) => word)));
    for (let place = at; place < at + length; place += 1) {
      const word = tokens[place]?.word ?? '';
      if (named.has(word) && !everydayWords.has(word)) places.add(place);
    }
  }
  return places;
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
function namedNeeds(found: readonly PlacedRecognition[]): (place: number) => readonly Need[] {
  const byPlace = new Map<number, readonly Need[]>();
  for (const { at, recognition } of found) {
    const needs = [...new Set(needsOf(recognition.terms))];
    if (needs.length === 0) continue;
    for (let place = at; place < at + recognition.length; place += 1) byPlace.set(place, needs);
  }
  return (place) => byPlace.get(place) ?? [];
}

/**
 * Whether a phrase that names needs is so said that it is rather not meant of the person: denied, over,
 * somebody else's, or only named. Fewer words have lower limits, since each was chosen.
 */
export function isHardlyMeant(
  whole: ReadText,
  { at, recognition }: PlacedRecognition,
  saying: Saying,
): boolean {
  const needs = needsOf(recognition.terms);
  const shortness = toShortness(whole);
  const isOfHarm = recognition.subNeeds?.includes('wellbeing/self-harm') === true;
  const isFirst = shortness === 2 && at === 0 && mayBegin.has(saying);
  const least = meant[isOfHarm ? 'harm' : isFirst ? 'first' : saying][shortness];
  return needs.length > 0 && whole.isReadable && needs.every((need) => whole.likelihood(need) < least);
}

/** Whether what is said of a relative hardly touches the person. */
export function isHardlyShared(whole: ReadText, { recognition: { terms } }: PlacedRecognition): boolean {
  const needs = needsOf(terms);
  return whole.isReadable && needs.length > 0 && needs.every((need) => whole.likelihood(need) < shared);
}

/** What a phrase names, without those of its needs that the text as a whole does not state where it states another. */
export function withoutUnlikely(whole: ReadText, one: PlacedRecognition): PlacedRecognition {
  const { terms = [] } = one.recognition;
  const isUnlikely = (term: UnderstoodTerm): boolean =>
    term.kind === 'need' && whole.likelihood(term.code) < unlikely;
  if (!whole.isReadable || !isBorneOut(whole, one) || !terms.some(isUnlikely)) return one;
  return {
    ...one,
    recognition: { ...one.recognition, terms: terms.filter((term) => !isUnlikely(term)) },
  };
}

/** 0 of a sentence, 1 of few words, 2 of very few. */
function toShortness({ words }: ReadText): 0 | 1 | 2 {
  return words.length >= fewestOfSentence ? 0 : words.length >= fewestOfFew ? 1 : 2;
}

/** Whether the text as a whole states a need of a phrase. */
export function isBorneOut(whole: ReadText, { recognition: { terms } }: PlacedRecognition): boolean {
  const least = toShortness(whole) === 0 ? borneOut : likely;
  return needsOf(terms).some((need) => whole.likelihood(need) > least);
}

/** Whether a longer text as a whole states all needs of a phrase, beyond doubt. */
export function isSurelyMeant(whole: ReadText, { recognition: { terms } }: PlacedRecognition): boolean {
  const needs = needsOf(terms);
  return (
    toShortness(whole) === 0 &&
    needs.length > 0 &&
    needs.every((need) => whole.likelihood(need) > beyondDoubt)
  );
}

/** Whether the text as a whole says that the person is likely the one who abuses. */
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
    const isOneSided =
      need !== 'domestic_abuse' || isReadAsAbuser(whole) || whole.likelihood('perpetrator') < hardly;
    const least = toShortness(whole) === 0 ? likely : likelyInFewWords;
    const isAssumed = likelihood > least && isOneSided;
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
