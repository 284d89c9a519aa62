import { needCodes, type Need } from '../../../catalogue/codes.ts';

/** What a text may be read as: a need, or that the person is the one who abuses. */
export type Reading = Need | 'perpetrator';

/** Every reading, in the order of the network's outputs. */
export const readings: readonly Reading[] = [...needCodes, 'perpetrator'];

/** How many numbers stand for a word, and how many for a word among the words around it. */
export interface NetworkSize {
  readonly width: number;
  readonly hidden: number;
}

/** The weights that hold for all words: matrices with a row for every number that goes in. */
export interface NetworkLayers {
  /** Added to a word that a phrase takes for a need: `width` numbers a need. */
  readonly named: Float32Array;
  /** Added to a word after a comma or full stop. */
  readonly parted: Float32Array;
  /** The word before, the word itself and the one after: three matrices. */
  readonly near: Float32Array;
  readonly nearBias: Float32Array;
  /** Two words before, here, and two after. */
  readonly far: Float32Array;
  readonly farBias: Float32Array;
  /** What the text as a whole says to each of its words. */
  readonly whole: Float32Array;
  readonly wholeBias: Float32Array;
  /** A row a reading. */
  readonly out: Float32Array;
  readonly outBias: Float32Array;
}

/** The layers as parts of one array, in this order, so that they can be kept and learned as one. */
export function toLayers(weights: Float32Array, { width, hidden }: NetworkSize): NetworkLayers {
  let from = 0;
  const take = (count: number): Float32Array => weights.subarray(from, (from += count));
  return {
    named: take(needCodes.length * width),
    parted: take(width),
    near: take(steps.length * hidden * width),
    nearBias: take(hidden),
    far: take(steps.length * hidden * hidden),
    farBias: take(hidden),
    whole: take(hidden * hidden),
    wholeBias: take(hidden),
    out: take(readings.length * hidden),
    outBias: take(readings.length),
  };
}

/** How many weights the layers have. */
export function countLayerWeights({ width, hidden }: NetworkSize): number {
  const ofWords = (needCodes.length + 1) * width;
  const ofNeighbours = hidden * (steps.length * (width + hidden) + hidden + 3);
  return ofWords + ofNeighbours + readings.length * (hidden + 1);
}

/** Which neighbours a word is read with: these in `near`, twice as far in `far`. */
export const steps: readonly number[] = [-1, 0, 1];

/** All that a text gave on its way through the layers, a row a word. */
export interface NetworkRun {
  readonly count: number;
  readonly near: Float32Array;
  readonly far: Float32Array;
  /** The largest of every number over the words, and at which word it stood. */
  readonly largest: Float32Array;
  readonly largestAt: Int32Array;
  readonly among: Float32Array;
  /** How much each word speaks for each reading, in log-odds. */
  readonly scores: Float32Array;
  /** How much the text does. */
  readonly logOdds: Float32Array;
}

/**
 * Reads a text: each word with its neighbours, then with theirs, then with the text as a whole (two
 * convolutions and a pooled whole: Collobert et al. 2011, Natural language processing (almost) from
 * scratch, 3.3; dilated as Yu and Koltun 2016). A text states what its words together speak for.
 *
 * @param inputs what stands for each word, `width` numbers each
 * @param dropped factors for the numbers of `among`, while learning
 */
export function runNetwork(
  layers: NetworkLayers,
  { width, hidden }: NetworkSize,
  inputs: Float32Array,
  dropped: Float32Array | null = null,
): NetworkRun {
  const count = inputs.length / width;
  const near = new Float32Array(count * hidden);
  addNeighbours(near, inputs, layers.near, layers.nearBias, { count, width, hidden, reach: 1 });
  const far = new Float32Array(count * hidden);
  addNeighbours(far, near, layers.far, layers.farBias, { count, width: hidden, hidden, reach: 2 });
  const largest = new Float32Array(hidden).fill(Number.NEGATIVE_INFINITY);
  const largestAt = new Int32Array(hidden);
  for (let at = 0; at < count; at += 1) {
    for (let unit = 0; unit < hidden; unit += 1) {
      const sum = near[at * hidden + unit]! + far[at * hidden + unit]!;
      if (sum <= largest[unit]!) continue;
      largest[unit] = sum;
      largestAt[unit] = at;
    }
  }
  const said = layers.wholeBias.slice();
  for (let from = 0; from < hidden; from += 1)
    addTimes(said, 0, layers.whole, from * hidden, hidden, largest[from]!);
  const among = new Float32Array(count * hidden);
  for (let at = 0; at < among.length; at += 1) {
    const sum = near[at]! + far[at]! + said[at % hidden]!;
    if (sum > 0) among[at] = dropped ? sum * dropped[at]! : sum;
  }
  const scores = new Float32Array(count * readings.length);
  for (let at = 0; at < count; at += 1)
    for (let reading = 0; reading < readings.length; reading += 1)
      scores[at * readings.length + reading] = dot(layers.out, reading * hidden, among, at * hidden, hidden);
  return { count, near, far, largest, largestAt, among, scores, logOdds: toLogOdds(scores, count, layers) };
}

/** What all words together speak for: the logarithm of the mean of what each does, as if one more spoke against. */
function toLogOdds(scores: Float32Array, count: number, { outBias }: NetworkLayers): Float32Array {
  return outBias.map((bias, reading) => {
    let most = Number.NEGATIVE_INFINITY;
    for (let at = reading; at < scores.length; at += readings.length) most = Math.max(most, scores[at]!);
    let sum = 0;
    for (let at = reading; at < scores.length; at += readings.length) sum += Math.exp(scores[at]! - most);
    return bias + most + Math.log(sum / (count + 1));
  });
}

interface Neighbourhood extends NetworkSize {
  readonly count: number;
  readonly reach: number;
}

/** Adds to every word what its neighbours say, where it is more than nothing. */
function addNeighbours(
  to: Float32Array,
  from: Float32Array,
  weights: Float32Array,
  bias: Float32Array,
  { count, width, hidden, reach }: Neighbourhood,
): void {
  for (let at = 0; at < count; at += 1) {
    const own = at * hidden;
    to.set(bias, own);
    for (let step = 0; step < steps.length; step += 1) {
      const other = at + steps[step]! * reach;
      if (other < 0 || other >= count) continue;
      for (let place = 0; place < width; place += 1) {
        const said = from[other * width + place]!;
        // About half of what went through a layer says nothing.
        if (said !== 0) addTimes(to, own, weights, (step * width + place) * hidden, hidden, said);
      }
    }
    for (let unit = own; unit < own + hidden; unit += 1) if (to[unit]! < 0) to[unit] = 0;
  }
}

/** Adds so many times so many numbers. */
export function addTimes(
  to: Float32Array,
  atTo: number,
  from: Float32Array,
  atFrom: number,
  length: number,
  times: number,
): void {
  for (let at = 0; at < length; at += 1) to[atTo + at]! += times * from[atFrom + at]!;
}

/** The sum of the products of two rows of numbers. */
export function dot(a: Float32Array, fromA: number, b: Float32Array, fromB: number, length: number): number {
  let sum = 0;
  for (let at = 0; at < length; at += 1) sum += a[fromA + at]! * b[fromB + at]!;
  return sum;
}
