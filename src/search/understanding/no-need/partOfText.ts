import { fillerWords } from '../fillerWords.ts';
import type { QueryToken } from '../queryTokens.ts';
import type { PlacedRecognition } from '../recognition.ts';
import { wordAt } from '../tokenWords.ts';

/** What was typed, as words, and which of them something was made of. */
export interface TypedText {
  readonly text: string;
  readonly tokens: readonly QueryToken[];
  readonly taken: ReadonlySet<number>;
}

/** A part of a text, up to a comma or "and" on either side of a phrase. */
export interface TextPart {
  /** The place of its first word, and where to stop. */
  readonly from: number;
  readonly end: number;
  /** The places in it around the phrase. */
  readonly near: readonly number[];
}

/** The part that a phrase stands in. */
export function partOf({ tokens }: TypedText, { at, recognition }: PlacedRecognition): TextPart {
  const [from, end] = partAround(tokens, at);
  const isOwn = (place: number): boolean => place >= at && place < at + recognition.length;
  return { from, end, near: placesIn(from, end).filter((place) => !isOwn(place)) };
}

/** The places of the words around one, up to a comma or "and" on either side: the first, and where to stop. */
export function partAround(tokens: readonly QueryToken[], at: number): readonly [from: number, end: number] {
  const isParted = (place: number): boolean =>
    tokens[place]?.isParted === true ||
    /[&+]/.test(tokens[place]?.gap ?? '') ||
    /^(?:and|but|&)$/.test(wordAt(tokens, place));
  let from = at;
  while (from > 0 && !isParted(from)) from -= 1;
  let end = at + 1;
  while (end < tokens.length && !isParted(end)) end += 1;
  return [from, end];
}

/** The places from one up to another (exclusive). */
export function placesIn(from: number, end: number): readonly number[] {
  return Array.from({ length: end - from }, (_, offset) => from + offset);
}

/** Whether a word is more than one of those that every sentence has. */
export function saysSomething(token: QueryToken | undefined): boolean {
  return token !== undefined && !fillerWords.has(token.word) && /\p{L}{2}/u.test(token.word);
}
