import Fuse from 'fuse.js';
import { allowedEdits, editDistance } from '../text-index/editDistance.ts';
import { similarWords, toGramIndex, wordsHolding, type GramIndex } from '../text-index/gramIndex.ts';
import { firstWordFrom } from '../text-index/textIndex.ts';
import { remembering } from '../remembering.ts';
import { onceMade } from '../onceMade.ts';
import { toPhraseKey, toPhraseWords, toSingularKey } from './phraseKey.ts';

/** Phrases and what they stand for, to be found by themselves, by how they begin, and misspelt. */
export interface PhraseBook<Meaning> {
  /** The most words a phrase has. */
  readonly longest: number;
  /** What exactly these words stand for, hyphens, spaces and plurals aside. */
  find(words: readonly string[]): readonly Meaning[];
  /** The meanings of phrases that these words begin and that end with the word being typed. */
  findBegun(words: readonly string[]): readonly Meaning[];
  /**
   * What the words would stand for but for typing errors: the nearest phrases that hold all of
   * `rightWords`, which are not errors. Null when none is near enough.
   */
  findMisspelt(words: readonly string[], rightWords?: readonly string[]): MisspeltPhrase<Meaning> | null;
}

/** The phrases nearest to misspelt words. */
export interface MisspeltPhrase<Meaning> {
  readonly meanings: readonly Meaning[];
  /** How many edits part them. */
  readonly distance: number;
}

const none: readonly never[] = [];

// Fuse ranks this many candidates; the n-grams before it leave out the thousands that share nothing.
const candidateLimit = 40;
const rememberedMisspellings = 2_000;

/** A book of phrases. One phrase may stand for several meanings, one meaning may have many phrases. */
export function createPhraseBook<Meaning>(
  entries: readonly (readonly [phrase: string, meaning: Meaning])[],
): PhraseBook<Meaning> {
  const meanings = new Map<string, Meaning[]>();
  const singulars = new Map<string, Meaning[]>();
  let longest = 1;
  for (const [phrase, meaning] of entries) {
    const words = toPhraseWords(phrase);
    if (words.length === 0) continue;
    // A phrase may be typed in more words than it has: "after care" for "aftercare".
    longest = Math.max(longest, words.length + 1);
    const key = toPhraseKey(words);
    add(meanings, key, meaning);
    add(singulars, toSingularKey(words, key), meaning);
  }
  // Made when the first misspelt or half-typed word comes: opening the app does not wait for them.
  const sortedKeys = onceMade(() => [...meanings.keys()].sort());
  const grams = onceMade(() => toGramIndex(sortedKeys()));
  const misspellings = remembering<MisspeltPhrase<Meaning> | null>(rememberedMisspellings);
  const meant = (key: string): readonly Meaning[] => meanings.get(key) ?? [];
  return {
    longest,
    find(words) {
      const key = toPhraseKey(words);
      // Two-letter short forms stand only as whole words: "d a" is not "DA".
      if (words.length > 1 && key.length < 4 && !/\d/.test(key)) return [];
      return meanings.get(key) ?? singulars.get(toSingularKey(words, key)) ?? none;
    },
    findBegun(words) {
      const key = toPhraseKey(words);
      const keys = sortedKeys();
      const found = new Set<Meaning>();
      for (let at = firstWordFrom(keys, key); keys[at]?.startsWith(key); at += 1) {
        for (const meaning of meant(keys[at] ?? '')) found.add(meaning);
      }
      return [...found];
    },
    findMisspelt(words, rightWords = []) {
      const key = toPhraseKey(words);
      return misspellings([key, ...rightWords].join(' '), () => {
        const nearest = nearestKeys(sortedKeys(), grams(), key, rightWords);
        return nearest && { meanings: nearest.keys.flatMap(meant), distance: nearest.distance };
      });
    },
  };
}

function add<Meaning>(book: Map<string, Meaning[]>, key: string, meaning: Meaning): void {
  const known = book.get(key);
  if (!known) book.set(key, [meaning]);
  else if (!known.includes(meaning)) known.push(meaning);
}

// A short unknown word may have lost letters.
const shortestWrong = 4;

/** The keys that part from a misspelt one by the fewest edits, within what its length allows. */
function nearestKeys(
  keys: readonly string[],
  grams: GramIndex,
  key: string,
  rightWords: readonly string[],
): { readonly keys: readonly string[]; readonly distance: number } | null {
  // "Dang driving" is two errors in one short word, not two in a long phrase.
  const wrongLength = key.length - rightWords.reduce((sum, word) => sum + word.length, 0);
  const limit = Math.min(allowedEdits(key.length), allowedEdits(Math.max(wrongLength, shortestWrong)));
  // Figures are not mistyped into each other: "CAS2" is not "CAS3".
  if (limit === 0 || /\d/.test(key)) return null;
  // What holds a word of some length is quickly found, and seldom anything.
  const like =
    rightWords.length > 0
      ? wordsHolding(grams, longestOf(rightWords), key.length - limit, key.length + limit)
      : similarWords(grams, key, limit);
  const candidates = like
    .map((number) => keys[number] ?? '')
    .filter((candidate) => candidate.length > 3)
    .filter((candidate) => !/\d/.test(candidate) && rightWords.every((word) => candidate.includes(word)))
    // Mostly none is near enough, and then there is nothing to rank.
    .filter((candidate) => editDistance(key, candidate, limit) <= limit);
  if (candidates.length === 0) return null;
  const ranked = candidates.length === 1 ? candidates : rank(candidates, key);
  const distances = ranked.map((item) => ({ item, distance: editDistance(key, item, limit) }));
  const distance = Math.min(...distances.map((one) => one.distance));
  if (distance > limit) return null;
  return { keys: distances.filter((one) => one.distance === distance).map(({ item }) => item), distance };
}

function rank(candidates: readonly string[], key: string): readonly string[] {
  const fuse = new Fuse(candidates, { threshold: 0.45, distance: 40 });
  return fuse.search(key, { limit: candidateLimit }).map(({ item }) => item);
}

function longestOf(words: readonly string[]): string {
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}
