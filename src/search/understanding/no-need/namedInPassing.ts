import { typedWords, type QueryToken } from '../queryTokens.ts';
import type { PlacedRecognition } from '../recognition.ts';
import { isApart, wordAt } from '../tokenWords.ts';
import { words } from '../words.ts';
import { isAskedFor, isRequest } from './askedFor.ts';
import { headWords } from './headWords.ts';
import { partOf, saysSomething, type TypedText } from './partOfText.ts';
import { relativeThings, things } from './things/things.ts';

// In so few words each was chosen.
const fewWords = 4;
const mostBeforeHead = 2;
const children = words('son sons daughter daughters kid kids child children baby');

/** Whether a phrase names a thing: somebody, somewhere or something that most have or meet with. */
function isThing(tokens: readonly QueryToken[], { at, recognition: { length } }: PlacedRecognition): boolean {
  const end = at + length;
  // "A mental health nurse", "the car park of a drug and alcohol clinic".
  const isShort = length <= mostBeforeHead || wordAt(tokens, at + 1) === 'and';
  const isOfAThing = isShort && !isApart(tokens, end - 1) && headWords.has(wordAt(tokens, end));
  const typed = typedWords(tokens, at, end);
  // "Her husband's name".
  return isOfAThing || things.has(typed) || relativeThings.has(typed.replace(/s$/, ''));
}

/**
 * Whether a thing is only named on the way ("drove into the wall of the jobcentre", "same housing
 * association tenancy seven years"): nothing near it asks for it or says that something is wrong with it.
 */
export function isNamedInPassing(typed: TypedText, one: PlacedRecognition): boolean {
  const { tokens, taken } = typed;
  // Where somebody is, is never in passing.
  if (one.recognition.prisons) return false;
  if (tokens.length <= fewWords || !isThing(tokens, one) || isRequest(typed)) return false;
  const part = partOf(typed, one);
  if (isAskedFor(typed, one, part)) return false;
  // "In HMP Styal, will live in Truro, alcohol": alone, and all else is understood.
  const isAllKnown = tokens.every((token, place) => taken.has(place) || !saysSomething(token));
  if (part.near.length === 0 && isAllKnown) return false;
  // "Her son is autistic": what is known of a child bears on the parent.
  const end = one.at + one.recognition.length;
  const isToldOf =
    children.has(typedWords(tokens, one.at, end)) && /^(?:is|has|was|with|needs)$/.test(wordAt(tokens, end));
  return !isToldOf || !part.near.some((place) => taken.has(place));
}

// Where so much else is said that nothing was made of, a word or two are no ground to assume a need.
const mostOthers = 3;
const shortPhrase = 2;
const adverbs = words(
  'all away again back every always never time times much often ever daily though still morning night',
);

/** Whether a short phrase that states a need stands in a part of the text that is about something else. */
export function isLostAmongOthers(typed: TypedText, one: PlacedRecognition): boolean {
  const { tokens, taken } = typed;
  const { length, terms = [], subNeeds = [] } = one.recognition;
  // Of harm it is better to speak too often.
  const isOfHarm =
    subNeeds.includes('wellbeing/self-harm') ||
    terms.some((term) => term.kind === 'need' && term.code === 'domestic_abuse');
  if (length > shortPhrase || isOfHarm || isThing(tokens, one) || isRequest(typed)) return false;
  const part = partOf(typed, one);
  const others = part.near.filter(
    (place) => !taken.has(place) && saysSomething(tokens[place]) && !adverbs.has(wordAt(tokens, place)),
  );
  return others.length > mostOthers && !isAskedFor(typed, one, part);
}
