import { onceMade } from '../onceMade.ts';

/**
 * Which words of a list hold which pair of letters, so that a misspelt word is compared with the few
 * that look like it. A word's edges count as a letter, so that beginnings weigh more.
 */
export interface GramIndex {
  readonly list: readonly string[];
  /** How many letters each has. Counted when first asked for. */
  readonly lengths: () => Uint8Array;
  /** Where the words of a pair begin in `words`, by pair; one longer than the pairs. */
  readonly starts: Uint32Array;
  /** Places in the list. Of each pair the shorter words come first, so that only those of like length are looked at. */
  readonly words: Uint32Array;
}

const letters = 40;
const pairs = letters * letters;
// How many words are worth comparing letter by letter.
const shortlist = 400;

/** Letters a–z and digits have their own number; the edge is 0, and everything else shares one. */
function letterAt(word: string, at: number): number {
  const code = word.charCodeAt(at);
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return code - 21;
  return Number.isNaN(code) ? 0 : 39;
}

function pairAt(word: string, at: number): number {
  return (at < 0 ? 0 : letterAt(word, at)) * letters + letterAt(word, at + 1);
}

/** The pairs of a word with its edges, each once. */
function pairsOf(word: string): readonly number[] {
  const found: number[] = [];
  for (let at = -1; at < word.length; at += 1) {
    const pair = pairAt(word, at);
    if (!found.includes(pair)) found.push(pair);
  }
  return found;
}

/** The index of a list of which the pairs are known. */
export function createGramIndex(list: readonly string[], starts: Uint32Array, words: Uint32Array): GramIndex {
  const lengths = onceMade(() => Uint8Array.from(list, ({ length }) => Math.min(length, longestTold)));
  return { list, lengths, starts, words };
}

// Longer words are alike: none is typed.
const longestTold = 255;

/** Indexes a list of folded words. */
export function toGramIndex(list: readonly string[]): GramIndex {
  const starts = new Uint32Array(pairs + 1);
  for (const word of list) for (const pair of pairsOf(word)) starts[pair + 1]! += 1;
  for (let pair = 0; pair < pairs; pair += 1) starts[pair + 1]! += starts[pair]!;
  const next = starts.slice();
  const words = new Uint32Array(starts[pairs] ?? 0);
  const index = createGramIndex(list, starts, words);
  const lengths = index.lengths();
  const shortestFirst = Uint32Array.from(list.keys()).sort((a, b) => lengths[a]! - lengths[b]! || a - b);
  for (const number of shortestFirst) {
    for (const pair of pairsOf(list[number] ?? '')) words[next[pair]!++] = number;
  }
  return index;
}

/**
 * Numbers of the words that could be within `edits` edits of this one, or with `isPrefix` of which a
 * beginning could be; at most some hundred, and then the best. An edit spoils at most three pairs, so
 * words that share fewer than the rest are left out.
 */
export function similarWords(
  index: GramIndex,
  word: string,
  edits: number,
  isPrefix = false,
): readonly number[] {
  const { list, starts, words } = index;
  const asked = pairsOf(word);
  const needed = Math.max(1, asked.length - 3 * edits);
  const shared = new Uint8Array(list.length);
  const found: number[] = [];
  for (const pair of asked) {
    const end = isPrefix ? starts[pair + 1]! : firstOfLength(index, pair, word.length + edits + 1);
    for (let at = firstOfLength(index, pair, word.length - edits); at < end; at += 1) {
      const number = words[at]!;
      if (++shared[number]! === needed) found.push(number);
    }
  }
  return found.length > shortlist ? bestOf(found, shared) : found;
}

/** Numbers of the words of so many letters that hold these in a row. */
export function wordsHolding(
  index: GramIndex,
  part: string,
  shortest: number,
  longest: number,
): readonly number[] {
  let [from, end] = [0, Number.POSITIVE_INFINITY];
  for (let at = 0; at < part.length - 1; at += 1) {
    const pair = pairAt(part, at);
    const first = firstOfLength(index, pair, shortest);
    const last = firstOfLength(index, pair, longest + 1);
    if (last - first < end - from) [from, end] = [first, last];
  }
  // One letter is no pair.
  const like = Number.isFinite(end) ? index.words.subarray(from, end) : index.list.keys();
  return [...like].filter((number) => {
    const word = index.list[number]!;
    return word.length >= shortest && word.length <= longest && word.includes(part);
  });
}

/** Where among the words of a pair those begin that have at least so many letters. */
function firstOfLength(
  { lengths: toLengths, starts, words }: GramIndex,
  pair: number,
  length: number,
): number {
  const lengths = toLengths();
  let low = starts[pair] ?? 0;
  let high = starts[pair + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (lengths[words[middle]!]! < length) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words that share the most pairs, best first, and of equals the first: without sorting all of them. */
function bestOf(found: readonly number[], shared: Uint8Array): readonly number[] {
  const sharing = new Uint32Array(256);
  for (const number of found) sharing[shared[number]!]! += 1;
  let least = 255;
  let kept = 0;
  while (kept + sharing[least]! <= shortlist) {
    kept += sharing[least]!;
    least -= 1;
  }
  const better = found.filter((number) => shared[number]! > least);
  better.sort((a, b) => shared[b]! - shared[a]! || a - b);
  const equal = Uint32Array.from(found.filter((number) => shared[number] === least)).sort();
  return [...better, ...equal.subarray(0, shortlist - kept)];
}
