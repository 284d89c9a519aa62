import { readingFeatures } from '../../src/search/understanding/reading/readingFeatures.ts';
import {
  readings,
  type Reading,
  type LearnedWeights,
} from '../../src/search/understanding/reading/readingWeights.ts';
import { toQueryTokens } from '../../src/search/understanding/queryTokens.ts';
import type { LabelledText } from './labelledText.ts';

/** How strongly weights are held down: the first lets most of them vanish, the second keeps the rest small. */
export interface Restraint {
  readonly vanishing: number;
  readonly smallness: number;
}

// What occurs in one or two texts alone teaches nothing of another.
const fewestTexts = 3;
const rounds = 150;
const firstBias = -3;

/** Learns how much each feature of a text speaks for each reading. */
export function learnWeights(texts: readonly LabelledText[], restraint: Restraint): LearnedWeights {
  return learnFeatures(
    texts.map(({ text }) => readingFeatures(toQueryTokens(text)).map(({ name }) => name)),
    readings.map((reading) =>
      texts.map((text) => ({ isStated: toLabel(text, reading), weight: text.weight })),
    ),
    restraint,
  );
}

/**
 * Learns how much each feature speaks for each reading, from the features of texts and what each teaches of
 * each: logistic regression with an elastic net (Zou and Hastie 2005), minimised by accelerated proximal
 * gradient steps (FISTA: Beck and Teboulle 2009) of a size of their own for each feature. The same texts
 * always give the same weights.
 */
export function learnFeatures(
  features: readonly (readonly string[])[],
  labels: readonly (readonly Label[])[],
  restraint: Restraint,
): LearnedWeights {
  const named = features.map((names) => [...new Set(names)]);
  const counts = new Map<string, number>();
  for (const name of named.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= fewestTexts).map(([name]) => name);
  const places = new Map(names.map((name, place) => [name, place]));
  const rows = named.map((row) => Int32Array.from(row.flatMap((name) => places.get(name) ?? [])));
  const learned = labels.map((ofReading) => learnReading(rows, ofReading, names.length, restraint));
  const byFeature = names.map((name, place) => {
    const pairs = learned.flatMap(({ weights }, reading) => {
      const weight = weights[place] ?? 0;
      return weight === 0 ? [] : [reading, weight];
    });
    return [name, pairs] as const;
  });
  return { bias: learned.map(({ bias }) => bias), byFeature: new Map(byFeature) };
}

/** Whether a text states something; null where it teaches nothing of it. */
function toLabel({ needs, accepted, isPerpetrator }: LabelledText, reading: Reading): boolean | null {
  if (reading !== 'perpetrator')
    return needs.includes(reading) || (accepted.includes(reading) ? null : false);
  const isOfAbuse = needs.includes('domestic_abuse') || accepted.includes('domestic_abuse');
  return isOfAbuse ? isPerpetrator : false;
}

/** What one text teaches of one reading: null where it teaches nothing. */
export interface Label {
  readonly isStated: boolean | null;
  readonly weight: number;
}

function learnReading(
  rows: readonly Int32Array[],
  labels: readonly Label[],
  size: number,
  { vanishing, smallness }: Restraint,
): { readonly bias: number; readonly weights: Float64Array } {
  const { steepness, biasSteepness } = toSteepness(rows, size);
  const weights = new Float64Array(size);
  const ahead = new Float64Array(size);
  const slope = new Float64Array(size);
  let [bias, biasAhead, pace] = [firstBias, firstBias, 1];
  for (let round = 0; round < rounds; round += 1) {
    slope.fill(0);
    let biasSlope = 0;
    rows.forEach((row, at) => {
      const label = labels[at];
      if (!label || label.isStated === null) return;
      let score = biasAhead;
      for (const place of row) score += ahead[place] ?? 0;
      const error = label.weight * (1 / (1 + Math.exp(-score)) - Number(label.isStated));
      biasSlope += error;
      for (const place of row) slope[place] = (slope[place] ?? 0) + error;
    });
    const nextPace = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const momentum = (pace - 1) / nextPace;
    pace = nextPace;
    for (let place = 0; place < size; place += 1) {
      const [here, last] = [ahead[place] ?? 0, weights[place] ?? 0];
      const step = 1 / ((steepness[place] ?? 0) + smallness);
      const moved = here - step * ((slope[place] ?? 0) + smallness * here);
      const next = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * vanishing);
      ahead[place] = next + momentum * (next - last);
      weights[place] = next;
    }
    const nextBias = biasAhead - biasSlope / biasSteepness;
    biasAhead = nextBias + momentum * (nextBias - bias);
    bias = nextBias;
  }
  return { bias, weights };
}

/** How steep the loss can be at most along each feature: a quarter of all that stand beside it. */
function toSteepness(
  rows: readonly Int32Array[],
  size: number,
): { readonly steepness: Float64Array; readonly biasSteepness: number } {
  const steepness = new Float64Array(size);
  let biasSteepness = 0;
  for (const row of rows) {
    const share = (row.length + 1) / 4;
    biasSteepness += share;
    for (const place of row) steepness[place] = (steepness[place] ?? 0) + share;
  }
  return { steepness, biasSteepness };
}
