import { needCodes } from '../../src/catalogue/codes.ts';
import { toNumberedRows, type ReadingModel } from '../../src/search/understanding/reading/readingModel.ts';
import {
  countLayerWeights,
  toLayers,
  type NetworkSize,
} from '../../src/search/understanding/reading/readingNetwork.ts';
import { toBeginning, toPair, toStem } from '../../src/search/understanding/reading/stems.ts';
import type { ReadWord } from '../../src/search/understanding/reading/wordRows.ts';
import { Random } from '../random.ts';
import { AdamSteps } from './adamSteps.ts';
import { MeanOfWeights } from './meanOfWeights.ts';
import type { TextToLearn } from './textToLearn.ts';
import { TextSlopes, type Dropping } from './textSlopes.ts';

/** How a model is learned. */
export interface Lessons extends NetworkSize, Dropping {
  /** The share of the steps, at the end, over which the mean is taken. */
  readonly lastSteps: number;
  /** How often every text is gone through. */
  readonly rounds: number;
  /** In how many texts a word or a pair of words must stand: in one or two alone it teaches nothing of another. */
  readonly fewestOfWord: number;
  readonly fewestOfPair: number;
  /** How far a weight moves at first in one step; it falls to nothing. */
  readonly pace: number;
}

const seed = 'reading';
const atOnce = 128;
const stepsToStart = 200;
const longestText = 40;
const stepsToMean = 4;
const firstOut = -1;

/** A model whose layers are still one array. */
export interface LearnedModel extends Omit<ReadingModel, 'layers'> {
  readonly layers: Float32Array;
}

/**
 * Learns how texts are read: a small network, by the slope of its likelihoods (Adam: Kingma and Ba 2015),
 * with numbers, words and pairs left out at random, so that none is relied on alone (Srivastava et al.
 * 2014), and of the last steps the mean (Polyak and Juditsky 1992). The same texts always give the same
 * model. `tell` is told after every round.
 */
export function learnModel(
  texts: readonly TextToLearn[],
  lessons: Lessons,
  tell: (done: number, total: number) => void = () => undefined,
): LearnedModel {
  const random = new Random(seed);
  const model = begin(texts, lessons, random);
  const ofLayers = new AdamSteps(model.layers, model.layers.length);
  const ofRows = new AdamSteps(model.rows, model.width);
  const reader = { ...model, layers: toLayers(model.layers, model) };
  const slopes = new TextSlopes(reader, lessons, random);
  const means = [new MeanOfWeights(model.layers), new MeanOfWeights(model.rows)];
  const order = Array.from(texts.keys());
  const all = lessons.rounds * Math.ceil(texts.length / atOnce);
  let taken = 0;
  for (let round = 0; round < lessons.rounds; round += 1) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += atOnce) {
      slopes.clear();
      for (const place of order.slice(from, from + atOnce)) {
        const text = texts[place];
        if (text) slopes.add({ ...text, words: text.words.slice(0, longestText) }, 1 / atOnce);
      }
      slopes.limit();
      const pace = lessons.pace * Math.min(1, (taken + 1) / stepsToStart) * (1 - taken / all);
      ofLayers.step(slopes.ofLayers, [0], pace);
      ofRows.step(slopes.ofRows, slopes.rowsTouched(), pace);
      taken += 1;
      if (taken > all * (1 - lessons.lastSteps) && (all - taken) % stepsToMean === 0)
        for (const mean of means) mean.take();
    }
    tell(round + 1, lessons.rounds);
  }
  for (const mean of means) mean.set();
  return model;
}

/** A model that knows its words, and nothing of them. */
function begin(texts: readonly TextToLearn[], lessons: Lessons, random: Random): LearnedModel {
  const { width, hidden, fewestOfWord, fewestOfPair } = lessons;
  const stems = commonIn(texts, fewestOfWord, ({ word }) => [toStem(word)]);
  const beginnings = commonIn(texts, fewestOfWord, ({ word }) => [toBeginning(word) ?? '']);
  const pairs = commonIn(texts, fewestOfPair, ({ word }, next) =>
    next && !next.isParted ? [toPair(toStem(word), toStem(next.word))] : [],
  );
  const rows = new Float32Array((1 + stems.length + beginnings.length + pairs.length) * width);
  const spread = (row: number): number =>
    row <= stems.length ? 0.3 : row <= stems.length + beginnings.length ? 0.1 : 0.05;
  for (let at = 0; at < rows.length; at += 1) rows[at] = toNormal(random) * spread(Math.floor(at / width));
  const layers = new Float32Array(countLayerWeights({ width, hidden }));
  const parts = toLayers(layers, { width, hidden });
  const fill = (part: Float32Array, spread: number): void => {
    for (let at = 0; at < part.length; at += 1) part[at] = (random.unit() * 2 - 1) * spread;
  };
  fill(parts.named, 1 / Math.sqrt(needCodes.length));
  fill(parts.parted, 0.1);
  fill(parts.near, 1 / Math.sqrt(3 * width));
  fill(parts.far, 1 / Math.sqrt(3 * hidden));
  fill(parts.whole, 1 / Math.sqrt(hidden));
  fill(parts.out, 1 / Math.sqrt(hidden));
  parts.outBias.fill(firstOut);
  return {
    width,
    hidden,
    ...toNumberedRows(stems, beginnings, pairs),
    rows,
    layers,
  };
}

/** What stands in enough texts, in the order of its letters. */
function commonIn(
  texts: readonly TextToLearn[],
  fewest: number,
  toNames: (word: ReadWord, next: ReadWord | undefined) => readonly string[],
): readonly string[] {
  const counts = new Map<string, number>();
  for (const { words } of texts)
    for (const name of new Set(words.flatMap((word, at) => toNames(word, words[at + 1]))))
      if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= fewest ? [name] : [])).sort();
}

/** A draw from the normal distribution (Box and Muller 1958). */
function toNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.unit())) * Math.cos(2 * Math.PI * random.unit());
}

function shuffle(order: number[], random: Random): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = random.whole(0, at);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}
