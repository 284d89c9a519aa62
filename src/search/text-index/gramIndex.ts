/**
 * Which words of a list hold which pair of letters, so that a misspelt word is compared with the few
 * that look like it. A word's edges count as a letter, so that beginnings weigh more.
 */
export interface GramIndex {
  readonly size: number;
  /** Where the words of a pair begin in `words`, by pair; one longer than the pairs. */
  readonly starts: Uint32Array;
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

function pairsOf(word: string): readonly number[] {
  const found: number[] = [];
  for (let at = -1; at < word.length; at += 1) {
    const pair = (at < 0 ? 0 : letterAt(word, at)) * letters + letterAt(word, at + 1);
    if (!found.includes(pair)) found.push(pair);
  }
  return found;
}

/** Indexes a list of folded words. */
export function toGramIndex(list: readonly string[]): GramIndex {
  const starts = new Uint32Array(pairs + 1);
  for (const word of list) for (const pair of pairsOf(word)) starts[pair + 1]! += 1;
  for (let pair = 0; pair < pairs; pair += 1) starts[pair + 1]! += starts[pair]!;
  const next = starts.slice();
  const words = new Uint32Array(starts[pairs] ?? 0);
  for (const [number, word] of list.entries()) {
    for (const pair of pairsOf(word)) words[next[pair]!++] = number;
  }
  return { size: list.length, starts, words };
}

/**
 * Numbers of the words that could be within `edits` edits of this one, best first, at most some
 * hundred. An edit spoils at most three pairs, so words that share fewer than the rest are left out.
 */
export function similarWords(index: GramIndex, word: string, edits: number): readonly number[] {
  const asked = pairsOf(word);
  const needed = Math.max(1, asked.length - 3 * edits);
  const shared = new Uint8Array(index.size);
  const found: number[] = [];
  for (const pair of asked) {
    const end = index.starts[pair + 1] ?? 0;
    for (let at = index.starts[pair] ?? 0; at < end; at += 1) {
      const number = index.words[at]!;
      if (++shared[number]! === needed) found.push(number);
    }
  }
  return found.length > shortlist ? bestOf(found, shared) : found;
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
