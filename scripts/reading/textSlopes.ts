import { needCodes } from '../../src/catalogue/codes.ts';
import type { ReadingModel } from '../../src/search/understanding/reading/readingModel.ts';
import {
  addTimes,
  countLayerWeights,
  dot,
  readings,
  runNetwork,
  steps,
  toLayers,
  type NetworkLayers,
  type NetworkRun,
} from '../../src/search/understanding/reading/readingNetwork.ts';
import {
  toInputs,
  toWordRows,
  type ReadWord,
  type WordRows,
} from '../../src/search/understanding/reading/wordRows.ts';
import type { Random } from '../random.ts';
import type { TextToLearn } from './textToLearn.ts';

const steepest = 2;

/** Which share is left out at random each time, while learning, so that nothing is relied on alone. */
export interface Dropping {
  /** Of the numbers that stand for a word. */
  readonly droppedNumbers: number;
  readonly droppedWords: number;
  /** Of what is known of two words together: they must be understood apart as well. */
  readonly droppedPairs: number;
}

/**
 * How much worse a model reads some texts for every weight that grows: the slopes of its loss, worked
 * backwards through the layers (Rumelhart, Hinton and Williams 1986). Mirrors `runNetwork`.
 */
export class TextSlopes {
  readonly ofLayers: Float32Array;
  readonly ofRows: Float32Array;
  readonly #layers: NetworkLayers;
  readonly #model: ReadingModel;
  readonly #dropping: Dropping;
  readonly #random: Random;
  readonly #touched = new Set<number>();

  constructor(model: ReadingModel, dropping: Dropping, random: Random) {
    this.#model = model;
    this.#dropping = dropping;
    this.#random = random;
    this.ofLayers = new Float32Array(countLayerWeights(model));
    this.ofRows = new Float32Array(model.rows.length);
    this.#layers = toLayers(this.ofLayers, model);
  }

  rowsTouched(): Iterable<number> {
    return this.#touched;
  }

  clear(): void {
    this.ofLayers.fill(0);
    const { width } = this.#model;
    for (const row of this.#touched) this.ofRows.fill(0, row * width, (row + 1) * width);
    this.#touched.clear();
  }

  /** Shortens all slopes where they are too steep together, so that no odd text upsets what was learned. */
  limit(): void {
    const { width } = this.#model;
    let squares = 0;
    for (const slope of this.ofLayers) squares += slope * slope;
    for (const row of this.#touched)
      for (let at = row * width; at < (row + 1) * width; at += 1) squares += this.ofRows[at]! ** 2;
    const factor = Math.min(1, steepest / Math.sqrt(squares));
    if (factor === 1 || !Number.isFinite(factor)) return;
    for (let at = 0; at < this.ofLayers.length; at += 1) this.ofLayers[at]! *= factor;
    for (const row of this.#touched)
      for (let at = row * width; at < (row + 1) * width; at += 1) this.ofRows[at]! *= factor;
  }

  /** Adds what a text teaches, `share` times. */
  add(text: TextToLearn, share: number): void {
    if (text.words.length === 0) return;
    const model = this.#model;
    const words = text.words.map((word) => this.#withoutSome(word));
    const rows = toWordRows(model, words).map((one) => this.#withoutSomePairs(one));
    const inputs = toInputs(model, words, rows);
    const dropped = this.#drops(inputs.length);
    for (let at = 0; at < inputs.length; at += 1) inputs[at]! *= dropped[at]!;
    const droppedAmong = this.#drops(words.length * model.hidden);
    const run = runNetwork(model.layers, model, inputs, droppedAmong);
    const wrong = new Float32Array(readings.length);
    text.stated.forEach((isStated, reading) => {
      if (isStated === null) return;
      const likelihood = 1 / (1 + Math.exp(-run.logOdds[reading]!));
      wrong[reading] = text.weight * share * (likelihood - Number(isStated));
    });
    const ofInputs = this.#backThroughLayers(run, inputs, wrong, droppedAmong);
    for (let at = 0; at < ofInputs.length; at += 1) ofInputs[at]! *= dropped[at]!;
    this.#backToWords(words, rows, ofInputs);
  }

  #withoutSome(word: ReadWord): ReadWord {
    return this.#random.unit() < this.#dropping.droppedWords ? { ...word, word: '' } : word;
  }

  #withoutSomePairs(rows: WordRows): WordRows {
    return this.#random.unit() < this.#dropping.droppedPairs ? { ...rows, pair: null } : rows;
  }

  #drops(count: number): Float32Array {
    const { droppedNumbers } = this.#dropping;
    const drops = new Float32Array(count);
    const kept = 1 / (1 - droppedNumbers);
    for (let at = 0; at < count; at += 1) if (this.#random.unit() >= droppedNumbers) drops[at] = kept;
    return drops;
  }

  #backThroughLayers(
    run: NetworkRun,
    inputs: Float32Array,
    wrong: Float32Array,
    droppedAmong: Float32Array,
  ): Float32Array {
    const { layers, width, hidden } = this.#model;
    const own = this.#layers;
    const { count } = run;
    const ofAmong = new Float32Array(count * hidden);
    for (let reading = 0; reading < readings.length; reading += 1) {
      const off = wrong[reading]!;
      if (off === 0) continue;
      own.outBias[reading]! += off;
      const shares = toShares(run, reading);
      for (let at = 0; at < count; at += 1) {
        const part = off * shares[at]!;
        for (let unit = 0; unit < hidden; unit += 1) {
          own.out[reading * hidden + unit]! += part * run.among[at * hidden + unit]!;
          ofAmong[at * hidden + unit]! += part * layers.out[reading * hidden + unit]!;
        }
      }
    }
    const ofWhole = new Float32Array(hidden);
    for (let at = 0; at < ofAmong.length; at += 1) {
      // Nothing passes where nothing came out.
      ofAmong[at] = run.among[at]! > 0 ? ofAmong[at]! * droppedAmong[at]! : 0;
      ofWhole[at % hidden]! += ofAmong[at]!;
    }
    const ofSum = ofAmong;
    addTimes(own.wholeBias, 0, ofWhole, 0, hidden, 1);
    for (let from = 0; from < hidden; from += 1) {
      addTimes(own.whole, from * hidden, ofWhole, 0, hidden, run.largest[from]!);
      ofSum[run.largestAt[from]! * hidden + from]! += dot(layers.whole, from * hidden, ofWhole, 0, hidden);
    }
    const ofNear = ofSum.slice();
    backToNeighbours({ to: ofNear, from: run.near, out: run.far, slopes: ofSum }, layers.far, own.far, {
      bias: own.farBias,
      width: hidden,
      hidden,
      reach: 2,
    });
    const ofInputs = new Float32Array(inputs.length);
    backToNeighbours({ to: ofInputs, from: inputs, out: run.near, slopes: ofNear }, layers.near, own.near, {
      bias: own.nearBias,
      width,
      hidden,
      reach: 1,
    });
    return ofInputs;
  }

  #backToWords(words: readonly ReadWord[], wordRows: readonly WordRows[], ofInputs: Float32Array): void {
    const { width } = this.#model;
    wordRows.forEach(({ own, pair }, at) => {
      const add = (to: Float32Array, row: number): void => {
        for (let place = 0; place < width; place += 1)
          to[row * width + place]! += ofInputs[at * width + place]!;
      };
      for (const row of pair === null ? own : [...own, pair]) {
        this.#touched.add(row);
        add(this.ofRows, row);
      }
      const { isParted, needs } = words[at]!;
      if (isParted) add(this.#layers.parted, 0);
      for (const need of needs) add(this.#layers.named, needCodes.indexOf(need));
    });
  }
}

/** How much of what speaks for a reading each word says. */
function toShares({ scores, count }: NetworkRun, reading: number): Float32Array {
  const shares = Float32Array.from({ length: count }, (_, at) => scores[at * readings.length + reading]!);
  const most = shares.reduce((largest, one) => Math.max(largest, one), Number.NEGATIVE_INFINITY);
  let sum = 0;
  for (let at = 0; at < count; at += 1) sum += shares[at] = Math.exp(shares[at]! - most);
  return shares.map((one) => one / sum);
}

interface Passed {
  /** Where the slopes of what went in are added. */
  readonly to: Float32Array;
  readonly from: Float32Array;
  readonly out: Float32Array;
  readonly slopes: Float32Array;
}

function backToNeighbours(
  { to, from, out, slopes }: Passed,
  weights: Float32Array,
  ofWeights: Float32Array,
  {
    bias,
    width,
    hidden,
    reach,
  }: {
    readonly bias: Float32Array;
    readonly width: number;
    readonly hidden: number;
    readonly reach: number;
  },
): void {
  const count = out.length / hidden;
  const passing = new Float32Array(hidden);
  for (let at = 0; at < count; at += 1) {
    const own = at * hidden;
    for (let unit = 0; unit < hidden; unit += 1)
      passing[unit] = out[own + unit]! > 0 ? slopes[own + unit]! : 0;
    addTimes(bias, 0, passing, 0, hidden, 1);
    for (let step = 0; step < steps.length; step += 1) {
      const other = at + steps[step]! * reach;
      if (other < 0 || other >= count) continue;
      for (let place = 0; place < width; place += 1) {
        const said = from[other * width + place]!;
        // Where nothing went in, nothing passes back: it was left out, or less than nothing before.
        if (said === 0) continue;
        const row = (step * width + place) * hidden;
        addTimes(ofWeights, row, passing, 0, hidden, said);
        to[other * width + place]! += dot(weights, row, passing, 0, hidden);
      }
    }
  }
}
