import { expandWord, type Expansion } from './expandWord.ts';
import { servicesWith, type TextIndex } from './textIndex.ts';

/** The services that hold the words asked for. */
export interface TextMatch {
  /** Numbers of the services, in no order. */
  readonly services: readonly number[];
  /** Score by service number; meaningless for services not listed. */
  readonly scores: Float32Array;
}

interface AskedWord {
  /** The words it may stand for, with what holding each is worth. */
  readonly expansions: readonly { readonly word: number; readonly gain: number }[];
  readonly postings: number;
}

/**
 * Services that hold every word (`all`) or at least one. A service's score is the sum, over the
 * words, of the best of what the word may stand for, rarer words counting more.
 */
export function matchText(
  index: TextIndex,
  words: readonly string[],
  options: { readonly mode: 'all' | 'any'; readonly isLastOpen: boolean; readonly isForgiving: boolean },
): TextMatch {
  const { isForgiving } = options;
  const asked: AskedWord[] = [];
  for (const [at, word] of words.entries()) {
    const isLast = options.isLastOpen && at === words.length - 1;
    const expansions = expandWord(index, word, { isLast, isForgiving });
    // No service holds all of them, and the other words need not be looked for.
    if (options.mode === 'all' && expansions.length === 0) return { services: [], scores: noScores };
    asked.push(toAsked(index, expansions));
  }
  // The rarest first: the fewest services are then carried on.
  asked.sort((a, b) => a.postings - b.postings);
  const scores = new Float32Array(index.serviceCount);
  const { best, matched } = scratchOf(index);
  let services: number[] = [];
  const dirty: number[][] = [];
  for (const [turn, { expansions }] of asked.entries()) {
    const touched =
      options.mode === 'all'
        ? takeAll(index, expansions, matched, best, turn)
        : takeAny(index, expansions, best);
    dirty.push(touched);
    for (const service of touched) {
      if (options.mode === 'any' && matched[service] === 0) services.push(service);
      matched[service] = options.mode === 'all' ? turn + 1 : 1;
      scores[service]! += best[service]!;
      best[service] = 0;
    }
    if (options.mode === 'all') services = touched;
  }
  for (const touched of dirty) for (const service of touched) matched[service] = 0;
  return { services, scores };
}

const noScores = new Float32Array(0);

/** Working memory of a search, clean between searches: making it anew costs more than the search. */
interface Scratch {
  /** A service's best score for the word in turn. */
  readonly best: Float32Array;
  /** How many words of those in turn a service has held. */
  readonly matched: Uint8Array;
}

const scratches = new WeakMap<TextIndex, Scratch>();

function scratchOf(index: TextIndex): Scratch {
  const known = scratches.get(index);
  if (known) return known;
  const made = { best: new Float32Array(index.serviceCount), matched: new Uint8Array(index.serviceCount) };
  scratches.set(index, made);
  return made;
}

function toAsked(index: TextIndex, expansions: readonly Expansion[]): AskedWord {
  const itself = expansions.find(({ weight }) => weight === 1);
  // A longer word is rarer, but must not count for more than the very word that was typed.
  const most = itself ? rarity(index, itself.word) : Number.POSITIVE_INFINITY;
  return {
    expansions: expansions.map(({ word, weight }) => ({
      word,
      gain: weight * Math.min(most, rarity(index, word)),
    })),
    postings: expansions.reduce((sum, one) => sum + servicesWith(index, one.word), 0),
  };
}

/** The services that hold one of the words and were taken at every turn before. */
function takeAll(
  index: TextIndex,
  expansions: AskedWord['expansions'],
  matched: Uint8Array,
  best: Float32Array,
  turn: number,
): number[] {
  const touched: number[] = [];
  for (const { word, gain } of expansions) {
    const end = index.starts[word + 1]!;
    for (let at = index.starts[word]!; at < end; at += 1) {
      const service = index.services[at]!;
      if (matched[service] !== turn) continue;
      const score = gain * index.impacts[at]!;
      const before = best[service]!;
      if (before === 0) touched.push(service);
      if (score > before) best[service] = score;
    }
  }
  return touched;
}

function takeAny(index: TextIndex, expansions: AskedWord['expansions'], best: Float32Array): number[] {
  const touched: number[] = [];
  for (const { word, gain } of expansions) {
    const end = index.starts[word + 1]!;
    for (let at = index.starts[word]!; at < end; at += 1) {
      const service = index.services[at]!;
      const score = gain * index.impacts[at]!;
      if (best[service] === 0) touched.push(service);
      if (score > best[service]!) best[service] = score;
    }
  }
  return touched;
}

/** BM25's weight of a rare word. Always above 0. */
function rarity(index: TextIndex, word: number): number {
  const holding = servicesWith(index, word);
  return Math.log(1 + (index.serviceCount - holding + 0.5) / (holding + 0.5)) / 255;
}
