import Fuse from 'fuse.js';
import { allowedEdits, editDistance } from '../text-index/editDistance.ts';
import { similarWords, toGramIndex } from '../text-index/gramIndex.ts';
import { firstWordFrom } from '../text-index/textIndex.ts';
import { toPhraseKey, toSingularKey } from './phraseKey.ts';
import { toQueryTokens } from './queryTokens.ts';

/** Phrases and what they stand for, to be found by themselves, by how they begin, and misspelt. */
export interface PhraseBook<Meaning> {
  /** The most words a phrase has. */
  readonly longest: number;
  /** What exactly these words stand for, hyphens, spaces and plurals aside. */
  find(words: readonly string[]): readonly Meaning[];
  /** The meanings of phrases that these words begin and that end with the word being typed. */
  findBegun(words: readonly string[]): readonly Meaning[];
  /** What the words would stand for but for a typing error; empty when two phrases are as near. */
  findMisspelt(words: readonly string[]): readonly Meaning[];
}

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
    const words = toQueryTokens(phrase).map(({ word }) => word);
    if (words.length === 0) continue;
    // A phrase may be typed in more words than it has: "after care" for "aftercare".
    longest = Math.max(longest, words.length + 1);
    add(meanings, toPhraseKey(words), meaning);
    add(singulars, toSingularKey(words), meaning);
  }
  const keys = [...meanings.keys()].sort();
  const grams = toGramIndex(keys);
  const misspellings = new Map<string, readonly Meaning[]>();
  const meant = (key: string): readonly Meaning[] => meanings.get(key) ?? [];
  return {
    longest,
    find(words) {
      const key = toPhraseKey(words);
      // Two-letter short forms stand only as whole words: "d a" is not "DA".
      if (words.length > 1 && key.length < 4 && !key.includes('&') && !/\d/.test(key)) return [];
      return meanings.get(key) ?? singulars.get(toSingularKey(words)) ?? [];
    },
    findBegun(words) {
      const key = toPhraseKey(words);
      const found = new Set<Meaning>();
      for (let at = firstWordFrom(keys, key); keys[at]?.startsWith(key); at += 1) {
        for (const meaning of meant(keys[at] ?? '')) found.add(meaning);
      }
      return [...found];
    },
    findMisspelt(words) {
      const key = toPhraseKey(words);
      const known = misspellings.get(key);
      if (known) return known;
      if (misspellings.size >= rememberedMisspellings) misspellings.clear();
      const found = nearestKeys(keys, grams, key).flatMap(meant);
      misspellings.set(key, found);
      return found;
    },
  };
}

function add<Meaning>(book: Map<string, Meaning[]>, key: string, meaning: Meaning): void {
  const known = book.get(key);
  if (!known) book.set(key, [meaning]);
  else if (!known.includes(meaning)) known.push(meaning);
}

/** The keys that part from a misspelt one by the fewest edits, within what its length allows. */
function nearestKeys(
  keys: readonly string[],
  grams: ReturnType<typeof toGramIndex>,
  key: string,
): readonly string[] {
  const limit = allowedEdits(key.length);
  // Figures are not mistyped into each other: "CAS2" is not "CAS3".
  if (limit === 0 || /\d/.test(key)) return [];
  const candidates = similarWords(grams, key, limit)
    .map((number) => keys[number] ?? '')
    .filter((candidate) => Math.abs(candidate.length - key.length) <= limit && candidate.length > 3);
  const ranked = new Fuse(candidates, { threshold: 0.45, distance: 40 }).search(key, {
    limit: candidateLimit,
  });
  let nearest = limit;
  let found: string[] = [];
  for (const { item } of ranked) {
    const distance = editDistance(key, item, nearest);
    if (distance > nearest || /\d/.test(item)) continue;
    if (distance < nearest) found = [];
    nearest = distance;
    found.push(item);
  }
  return found;
}
