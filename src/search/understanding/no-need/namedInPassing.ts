import { fillerWords } from '../fillerWords.ts';
import { typedWords, type QueryToken } from '../queryTokens.ts';
import type { PlacedRecognition } from '../recognition.ts';
import { askingWords, troubleWords } from './askingWords.ts';
import { isApart, wordAt } from '../tokenWords.ts';
import { headWords } from './headWords.ts';
import { partAround } from './partOfText.ts';
import { relativeThings, things } from './things/things.ts';

// In so few words each was chosen.
const fewWords = 4;

const children: ReadonlySet<string> = new Set(
  'son sons daughter daughters kid kids child children baby'.split(' '),
);

const mostBeforeHead = 2;

/** Whether a phrase names a thing: somebody, somewhere or something that most have or meet with. */
function isThing(tokens: readonly QueryToken[], one: PlacedRecognition): boolean {
  const end = one.at + one.recognition.length;
  // "A mental health nurse", "the car park of a rehab clinic".
  const isOfAThing =
    (one.recognition.length <= mostBeforeHead || wordAt(tokens, one.at + 1) === 'and') &&
    !isApart(tokens, end - 1) &&
    headWords.has(wordAt(tokens, end));
  const typed = typedWords(tokens, one.at, end);
  // "Her husband's name".
  return isOfAThing || things.has(typed) || relativeThings.has(typed.replace(/s$/, ''));
}

/**
 * Whether a thing is only named on the way ("drove into the wall of the jobcentre", "same housing
 * association tenancy seven years"): nothing near it asks for it or says that something is wrong with it.
 */
export function isNamedInPassing(
  text: string,
  tokens: readonly QueryToken[],
  one: PlacedRecognition,
  taken: ReadonlySet<number>,
): boolean {
  const { at, recognition } = one;
  if (tokens.length <= fewWords || !isThing(tokens, one) || isRequest(text, tokens, taken)) return false;
  const [from, end] = partAround(text, tokens, at);
  const near = placesIn(from, end).filter((place) => place < at || place >= at + recognition.length);
  if (isAskedFor(text, tokens, taken, [from, end], near, at)) return false;
  // "Her son is autistic": what is known of a child bears on the parent.
  const isChild = children.has(typedWords(tokens, at, at + recognition.length));
  const isToldOf = /^(?:is|has|was|with|needs)$/.test(wordAt(tokens, at + recognition.length));
  if (isChild && isToldOf && near.some((place) => taken.has(place))) return false;
  return true;
}

// Where so much else is said that nothing was made of, a word or two are no ground to assume a need.
const mostOthers = 3;
const shortPhrase = 2;
const adverbs: ReadonlySet<string> = new Set(
  'all away again back every always never time times much often ever daily though still morning night'.split(
    ' ',
  ),
);

/** Whether a short phrase that states a need stands in a part of the text that is about something else. */
export function isLostAmongOthers(
  text: string,
  tokens: readonly QueryToken[],
  one: PlacedRecognition,
  taken: ReadonlySet<number>,
): boolean {
  const { at, recognition } = one;
  const { length, terms = [], subNeeds = [] } = recognition;
  // Of harm it is better to speak too often.
  const isOfHarm =
    subNeeds.includes('wellbeing/self-harm') ||
    terms.some((term) => term.kind === 'need' && term.code === 'domestic_abuse');
  if (length > shortPhrase || isOfHarm || isThing(tokens, one) || isRequest(text, tokens, taken))
    return false;
  const [from, end] = partAround(text, tokens, at);
  const near = placesIn(from, end).filter((place) => place < at || place >= at + length);
  const others = near.filter(
    (place) => !taken.has(place) && saysSomething(tokens[place]) && !adverbs.has(wordAt(tokens, place)),
  );
  return others.length > mostOthers && !isAskedFor(text, tokens, taken, [from, end], near, at);
}

function isAskedFor(
  text: string,
  tokens: readonly QueryToken[],
  taken: ReadonlySet<number>,
  [from, end]: readonly [number, number],
  near: readonly number[],
  at: number,
): boolean {
  const isAsking = (place: number): boolean => {
    const word = wordAt(tokens, place);
    // "The neighbour who rang" asks nothing.
    const isRelative = place > from && /^(?:who|what|where|which|how)$/.test(word);
    // "It is over with his missus", "money runs through his hands".
    const isOver = /^(?:over (?:with|between)|runs? through)$/.test(`${word} ${wordAt(tokens, place + 1)}`);
    return isOver || (!isRelative && (askingWords.has(word) || troubleWords.has(word)));
  };
  // "Drove a van with no insurance for a charity shop": only what "no" stands before is lacked.
  const isOfOther = (place: number): boolean =>
    /^(?:no|without)$/.test(tokens[place]?.word ?? '') && (place > at || at - place > nearNo);
  if (near.some((place) => isAsking(place) && !isOfOther(place))) return true;
  // "Something in the evening, for alcohol".
  if (wordAt(tokens, at - 1) === 'for' && end === tokens.length && near.every((place) => place < at))
    return true;
  // "Needs boots and bus fare": the part before asks for both.
  if (from > 0 && /^(?:and|&)$/.test(tokens[from]?.word ?? '')) {
    const [before] = partAround(text, tokens, from - 1);
    if (placesIn(before, from).some(isAsking)) return true;
  }
  // "Children with her mum, wants them back": what comes next asks for it, and names nothing else.
  const next = end < tokens.length ? placesIn(...partAround(text, tokens, end)) : [];
  const isOfIt = next.some((place) => /^(?:it|them|one)$/.test(tokens[place]?.word ?? ''));
  const isWished = wishing.test(tokens[end]?.word ?? '') && !next.some((place) => taken.has(place));
  return isWished || (isOfIt && next.some(isAsking));
}

const nearNo = 3;
const wishing = /^(?:needs?|wants?|asks?|asked|asking|requires?|looking|hopes|hoping|would)$/;

// "Does the council still do deposits": the whole of it asks.
const questioning =
  /^(?:does|do|is|are|can|could|who|whos|where|what|which|how|any|anyone|anybody|know|looking|needs?|wants?)$/;
const mostOfRequest = 7;
const telling =
  /^(?:an?|the|of|is|was|were|are|has|had|he|she|his|her|him|they|their|def|deft|hes|shes|ip|vic|my|im?|evasion|theft|fraud|offence|offences|assault|burglary|criminal|occupant|driving|drove|stole)$|^[a-z]{3,}ed$|^[a-z]{4,}ing$/;

/** Whether the whole text asks: as a question, or in some words none of which tells a story. */
function isRequest(text: string, tokens: readonly QueryToken[], taken: ReadonlySet<number>): boolean {
  if (questioning.test(tokens[0]?.word ?? '') || text.trim().endsWith('?')) return true;
  const isTold = tokens.some(({ word }, place) => !taken.has(place) && telling.test(word));
  return tokens.length <= mostOfRequest && !isTold;
}

/** Whether a word is more than one of those that every sentence has. */
export function saysSomething(token: QueryToken | undefined): boolean {
  return token !== undefined && !fillerWords.has(token.word) && /\p{L}{2}/u.test(token.word);
}

function placesIn(from: number, end: number): readonly number[] {
  return Array.from({ length: end - from }, (_, offset) => from + offset);
}
