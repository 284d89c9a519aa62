import type { PlacedRecognition } from '../recognition.ts';
import { wordAt } from '../tokenWords.ts';
import { askingWords, troubleWords } from './askingWords.ts';
import { partAround, placesIn, type TextPart, type TypedText } from './partOfText.ts';

// "Does the council still do deposits": the whole of it asks.
const questioning =
  /^(?:does|do|is|are|can|could|who|whos|where|what|which|how|any|anyone|anybody|know|looking|needs?|wants?)$/;
const mostOfRequest = 7;
const telling =
  /^(?:an?|the|of|is|was|were|are|has|had|he|she|his|her|him|they|their|def|deft|hes|shes|ip|vic|my|im?|evasion|theft|fraud|offence|offences|assault|burglary|criminal|occupant|driving|drove|stole)$|^[a-z]{3,}ed$|^[a-z]{4,}ing$/;

/** Whether the whole text is a question. */
export function isQuestion({ text, tokens }: TypedText): boolean {
  return questioning.test(wordAt(tokens, 0)) || text.trim().endsWith('?');
}

/** Whether the whole text asks: as a question, or in some words none of which tells a story. */
export function isRequest(typed: TypedText): boolean {
  const { tokens, taken } = typed;
  if (isQuestion(typed)) return true;
  const isTold = tokens.some(({ word }, place) => !taken.has(place) && telling.test(word));
  return tokens.length <= mostOfRequest && !isTold;
}

const nearNo = 3;
const wishing = /^(?:needs?|wants?|asks?|asked|asking|requires?|looking|hopes|hoping|would)$/;

/** Whether the words around a phrase ask for what it names, or say that something is wrong with it. */
export function isAskedFor({ tokens, taken }: TypedText, { at }: PlacedRecognition, part: TextPart): boolean {
  const { from, end, near } = part;
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
    /^(?:no|without)$/.test(wordAt(tokens, place)) && (place > at || at - place > nearNo);
  if (near.some((place) => isAsking(place) && !isOfOther(place))) return true;
  // "Something in the evening, for alcohol".
  const isLast = end === tokens.length && near.every((place) => place < at);
  if (wordAt(tokens, at - 1) === 'for' && isLast) return true;
  // "Needs boots and bus fare": the part before asks for both.
  if (from > 0 && /^(?:and|&)$/.test(wordAt(tokens, from))) {
    const [before] = partAround(tokens, from - 1);
    if (placesIn(before, from).some(isAsking)) return true;
  }
  // "Children with her mum, wants them back": what comes next asks for it, and names nothing else.
  const next = end < tokens.length ? placesIn(...partAround(tokens, end)) : [];
  const isOfIt = next.some((place) => /^(?:it|them|one)$/.test(wordAt(tokens, place)));
  const isWished = wishing.test(wordAt(tokens, end)) && !next.some((place) => taken.has(place));
  return isWished || (isOfIt && next.some(isAsking));
}
