import { isEverydayWord } from '../isEverydayWord.ts';
import { remembering } from '../remembering.ts';
import { allowedEdits, editDistance } from './editDistance.ts';
import { similarWords } from './gramIndex.ts';
import { findWord, firstWordFrom, servicesWith, type TextIndex } from './textIndex.ts';
import { otherForms } from './wordForms.ts';

/** A word of the index that a typed word may stand for. */
export interface Expansion {
  /** Its number in the index. */
  readonly word: number;
  /** How sure that is, up to 1 for the word itself. */
  readonly weight: number;
}

// A single letter begins thousands of words: only the commonest are looked up.
const prefixLimit = 64;
const prefixPostingsLimit = 60_000;

// More words than anybody types in one sentence, so that a phrase typed letter by letter is expanded once.
const remembered = 256;
const lastWords = new WeakMap<TextIndex, LastWords>();

/** What was made of the words that an index was last asked for. */
interface LastWords {
  readonly expanded: (key: string, make: () => readonly Expansion[]) => readonly Expansion[];
  readonly nearest: (typed: string, make: () => NearestWords) => NearestWords;
}

function lastWordsOf(index: TextIndex): LastWords {
  let last = lastWords.get(index);
  if (!last)
    lastWords.set(index, (last = { expanded: remembering(remembered), nearest: remembering(remembered) }));
  return last;
}

/** As `findExpansions`; the words expanded last are remembered. */
export function expandWord(index: TextIndex, typed: string, options: ExpandOptions): readonly Expansion[] {
  const key = `${options.isLast ? 1 : 0}${options.isForgiving ? 1 : 0}${typed}`;
  return lastWordsOf(index).expanded(key, () => findExpansions(index, typed, options));
}

interface ExpandOptions {
  readonly isLast: boolean;
  readonly isForgiving: boolean;
}

/**
 * The index's words that a typed word may stand for: itself and its other forms; while it is being
 * typed also those it begins; and only when none of these is known, those a typing error away.
 * `isLast` says that it may be half typed, `isForgiving` that it may be misspelt.
 */
function findExpansions(
  index: TextIndex,
  typed: string,
  { isLast, isForgiving }: ExpandOptions,
): readonly Expansion[] {
  const found = new Map<number, number>();
  const add = (word: number, weight: number): void => {
    if (word >= 0 && weight > (found.get(word) ?? 0)) found.set(word, weight);
  };
  add(findWord(index, typed), 1);
  for (const form of otherForms(typed)) add(findWord(index, form), 0.75);
  if (isLast || (found.size === 0 && typed.length >= 4))
    addBegun(index, typed, found.size > 0 ? 0.3 : 0.4, add);
  if (found.size === 0 && isForgiving && !isEverydayWord(typed)) addMisspelt(index, typed, isLast, add);
  return [...found].map(([word, weight]) => ({ word, weight }));
}

type Add = (word: number, weight: number) => void;

// A word that is complete may still go on, but less likely so.
function addBegun(index: TextIndex, typed: string, weight: number, add: Add): void {
  const begun: number[] = [];
  for (let word = firstWordFrom(index.words, typed); index.words[word]?.startsWith(typed); word += 1) {
    if (index.words[word] !== typed) begun.push(word);
  }
  if (begun.length > prefixLimit)
    begun.sort((a, b) => servicesWith(index, b) - servicesWith(index, a) || a - b);
  let postings = 0;
  for (const word of begun.slice(0, prefixLimit)) {
    postings += servicesWith(index, word);
    if (postings > prefixPostingsLimit && typed.length < 3) break;
    add(word, weight + (weight * typed.length) / (index.words[word]?.length ?? 1));
  }
}

function addMisspelt(index: TextIndex, typed: string, isLast: boolean, add: Add): void {
  const { words, distance } = nearestWords(index, typed);
  for (const word of words) add(word, 0.7 - 0.2 * (distance - 1));
  if (words.length > 0 || !isLast || typed.length < 5) return;
  for (const word of similarWords(index.grams, typed, 1, true)) {
    if (editDistance(typed, index.words[word] ?? '', 1, true) <= 1) add(word, 0.35);
  }
}

// Of a word of nine letters two may be missing, so that one of seven is looked at twice.
const lengthOfSecondLook = 7;

/**
 * The words the fewest edits from a misspelt one, within what its length allows, and how many edits. A word
 * is asked about when it is understood and again when it is looked for, so the last ones are remembered.
 */
export function nearestWords(index: TextIndex, typed: string): NearestWords {
  return lastWordsOf(index).nearest(typed, () => findNearest(index, typed));
}

function findNearest(index: TextIndex, typed: string): NearestWords {
  const limit = allowedEdits(typed.length);
  const nearest = wordsWithin(index, typed, limit);
  return nearest.words.length === 0 && typed.length === lengthOfSecondLook
    ? wordsWithin(index, typed, limit + 1)
    : nearest;
}

interface NearestWords {
  readonly words: readonly number[];
  readonly distance: number;
}

function wordsWithin(index: TextIndex, typed: string, limit: number): NearestWords {
  let distance = limit;
  let words: number[] = [];
  // Figures are never mistyped into other figures: "50" is not "55", "CAS3" not "CAS2".
  if (limit === 0 || /\d/.test(typed)) return { words, distance };
  for (const word of similarWords(index.grams, typed, limit)) {
    const known = index.words[word] ?? '';
    const edits = editDistance(typed, known, distance);
    if (edits > distance || /\d/.test(known)) continue;
    if (edits < distance) words = [];
    distance = edits;
    words.push(word);
  }
  return { words, distance };
}

/** How many edits part a misspelt word from the nearest word of the index; null when none is near. */
export function editsFromIndexed(index: TextIndex, typed: string): number | null {
  const { words, distance } = nearestWords(index, typed);
  return words.length === 0 ? null : distance;
}
