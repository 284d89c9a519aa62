import { onceMade } from '../onceMade.ts';
import { toVerbForms } from './verbForms.ts';

/** Words in an order, with others between: what a pattern of the thesaurus stands for. */
export interface PhrasePattern<Meaning> {
  /** Read when a query first begins like it: opening the app does not wait for it. */
  readonly parts: () => readonly PatternPart[];
  readonly meaning: Meaning;
}

interface PatternPart {
  readonly words: ReadonlySet<string>;
  /** Alternatives of several words, by their first. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Whether it must come straight after the part before, and is not whose something else is. */
  readonly isAdjoining: boolean;
}

/** Patterns by the words they may begin with: a query looks up its words and scans nothing. */
export type PatternBook<Meaning> = ReadonlyMap<string, readonly PhrasePattern<Meaning>[]>;

/** Reads patterns of the thesaurus ("lose~ lost > flat house"), each with what it means. */
export function createPatternBook<Meaning>(
  entries: readonly (readonly [pattern: string, meaning: Meaning])[],
): PatternBook<Meaning> {
  const book = new Map<string, PhrasePattern<Meaning>[]>();
  for (const [text, meaning] of entries) {
    const parts = text.split(/ (?=[>+] )/);
    const pattern = { parts: onceMade(() => parts.map(toPart)), meaning };
    for (const word of toBeginnings(parts[0] ?? '')) {
      const known = book.get(word);
      if (known) known.push(pattern);
      else book.set(word, [pattern]);
    }
  }
  return book;
}

/** The first words of all alternatives of a part. */
function toBeginnings(part: string): ReadonlySet<string> {
  return new Set(part.split(' ').flatMap((one) => toForms(one.split('_')[0] ?? '')));
}

function toForms(word: string): readonly string[] {
  return word.endsWith('~') ? toVerbForms(word.slice(0, -1)) : [word];
}

function toPart(text: string): PatternPart {
  const alternatives = text
    .replace(/^[>+] /, '')
    .split(' ')
    .flatMap(toAlternatives);
  return {
    isAdjoining: text.startsWith('+ '),
    words: new Set(alternatives.filter((one) => one.length === 1).flat()),
    phrases: byFirstWord(alternatives.filter((one) => one.length > 1)),
  };
}

function byFirstWord(
  phrases: readonly (readonly string[])[],
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const book = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const [first = ''] = phrase;
    const known = book.get(first);
    if (known) known.push(phrase);
    else book.set(first, [phrase]);
  }
  return book;
}

/** "look~_for" in its forms: the marked word varies, the others stay. */
function toAlternatives(text: string): readonly (readonly string[])[] {
  return text
    .split('_')
    .map(toForms)
    .reduce<readonly (readonly string[])[]>(
      (begun, forms) => begun.flatMap((words) => forms.map((form) => [...words, form])),
      [[]],
    );
}

/** A pattern found: how many words it takes from its first to its last, and how many of them it names. */
export interface PatternMatch {
  readonly length: number;
  readonly named: number;
}

/** The words of a passage, and which of them part what is before from what comes after. */
export interface PatternWords {
  readonly wordAt: (at: number) => string;
  /** The word without a closing "'s": "nan's funeral" is the funeral of a nan. */
  readonly ownerAt: (at: number) => string;
  /** Whether a pattern may go on over this word, which it does not name. */
  readonly mayStandBetween: (at: number) => boolean;
  /** Whether a comma or full stop stands before the word. */
  readonly isApart: (at: number) => boolean;
  readonly end: number;
}

// "Lost the council flat in Toxteth": so many words may stand between two of a pattern.
const mostBetween = 4;

/** Holds a pattern against the words from a place on; null when they are not it. */
export function matchPattern(
  { parts }: PhrasePattern<unknown>,
  from: number,
  words: PatternWords,
): PatternMatch | null {
  let at = from;
  let named = 0;
  for (const part of parts()) {
    const start = at === from ? at : nextOf(part, at, words);
    if (part.isAdjoining && (start !== at || isOwner(at, words))) return null;
    const length = start === null ? 0 : lengthOfPart(part, start, words);
    if (start === null || length === 0) return null;
    named += length;
    at = start + length;
  }
  return { length: at - from, named };
}

// "Attacked his girlfriend's neighbour": not the girlfriend.
function isOwner(at: number, words: PatternWords): boolean {
  return words.ownerAt(at) !== words.wordAt(at);
}

function nextOf(part: PatternPart, from: number, words: PatternWords): number | null {
  for (let at = from; at < words.end && at - from <= mostBetween; at += 1) {
    if (words.isApart(at)) return null;
    if (lengthOfPart(part, at, words) > 0) return at;
    if (!words.mayStandBetween(at)) return null;
  }
  return null;
}

function lengthOfPart({ words: single, phrases }: PatternPart, at: number, words: PatternWords): number {
  if (at >= words.end) return 0;
  const [word, owner] = [words.wordAt(at), words.ownerAt(at)];
  if (phrases.size > 0) {
    const length = lengthOfPhrase(phrases.get(word), at, words);
    if (length > 0) return length;
    const owned = owner === word ? 0 : lengthOfPhrase(phrases.get(owner), at, words);
    if (owned > 0) return owned;
  }
  return single.has(word) || (owner !== word && single.has(owner)) ? 1 : 0;
}

function lengthOfPhrase(
  phrases: readonly (readonly string[])[] | undefined,
  at: number,
  words: PatternWords,
): number {
  const whole = phrases?.find((phrase) => {
    for (let offset = 1; offset < phrase.length; offset += 1) {
      const place = at + offset;
      const isHere = phrase[offset] === words.wordAt(place) || phrase[offset] === words.ownerAt(place);
      if (place >= words.end || words.isApart(place) || !isHere) return false;
    }
    return true;
  });
  return whole?.length ?? 0;
}
