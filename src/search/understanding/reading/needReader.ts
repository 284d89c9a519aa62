import { readingFeatures, type ReadingFeature, type ReadWord } from './readingFeatures.ts';
import { readings, type Reading, type ReadingWeights } from './readingWeights.ts';

/** A text as a whole, read for what it states. */
export interface ReadText {
  readonly words: readonly ReadWord[];
  /** How likely the text states it, from 0 to 1, by all of its words. */
  readonly likelihood: (reading: Reading) => number;
  /** Whether anything was learned of the word at a place. */
  readonly knows: (place: number) => boolean;
  /**
   * The few words in a row that speak most for a reading, of those that may tell; null when none do by
   * themselves. The first and last are such as may be quoted, and no comma or full stop stands between.
   */
  readonly mostTelling: (
    reading: Reading,
    mayTell: (place: number) => boolean,
    isQuotable: (place: number) => boolean,
  ) => TellingWords | null;
}

/** Where words stand: the first, and where to stop. */
export interface TellingWords {
  readonly from: number;
  readonly end: number;
}

const mostTellingWords = 4;
// In log-odds: words that say less are no ground to name a need.
const leastTelling = 1.5;

/**
 * Reads words by what their like stated in the texts that were learned from: logistic regression
 * over words and pairs (Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, 4.4).
 */
export function readWords(words: readonly ReadWord[], weights: ReadingWeights): ReadText {
  const features = readingFeatures(words).filter(({ name }) => weights.byFeature.has(name));
  const scores = [...weights.bias];
  // A word that is said twice speaks once.
  for (const name of new Set(features.map((feature) => feature.name))) {
    const pairs = weights.byFeature.get(name) ?? [];
    for (let at = 0; at < pairs.length; at += 2)
      scores[pairs[at] ?? 0] = (scores[pairs[at] ?? 0] ?? 0) + (pairs[at + 1] ?? 0);
  }
  return {
    words,
    likelihood: (reading) => 1 / (1 + Math.exp(-(scores[readings.indexOf(reading)] ?? 0))),
    knows: (place) => features.some(({ from, end }) => from === place && end === place + 1),
    mostTelling(reading, mayTell, isQuotable) {
      const index = readings.indexOf(reading);
      let best: (TellingWords & { readonly score: number }) | null = null;
      for (let from = 0; from < words.length; from += 1) {
        if (!isQuotable(from)) continue;
        for (let end = from + 1; end <= Math.min(words.length, from + mostTellingWords); end += 1) {
          const isCrossing = end - 1 > from && words[end - 1]?.isParted === true;
          if (isCrossing || !mayTell(end - 1)) break;
          if (!isQuotable(end - 1)) continue;
          const score = scoreWithin(features, index, from, end, weights);
          if (score >= leastTelling && score > (best?.score ?? 0)) best = { from, end, score };
        }
      }
      return best && { from: best.from, end: best.end };
    },
  };
}

function scoreWithin(
  features: readonly ReadingFeature[],
  reading: number,
  from: number,
  end: number,
  weights: ReadingWeights,
): number {
  let score = 0;
  for (const feature of features) {
    if (feature.from < from || feature.end > end) continue;
    const pairs = weights.byFeature.get(feature.name) ?? [];
    for (let at = 0; at < pairs.length; at += 2) if (pairs[at] === reading) score += pairs[at + 1] ?? 0;
  }
  return score;
}
