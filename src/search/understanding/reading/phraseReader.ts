import { needsOf, type PlacedRecognition } from '../recognition.ts';
import { onceMade } from '../../onceMade.ts';
import type { ReadText } from './needReader.ts';
import { phraseFeatures } from './phraseFeatures.ts';
import kept from './phraseWeights.json' with { type: 'json' };
import { parseReadingWeights } from './readingWeights.ts';

const weights = onceMade(() => parseReadingWeights(kept, 1));

// How much is given on the words around a phrase and on the whole, and how much less is meant in a longer
// text: fitted by logistic regression to 1,900 texts that neither was learned from.
const byAround = 1.5;
const byAroundOfLonger = -0.3;
const byWhole = 0.3;
const byLength = -0.8;
const otherwise = 2.1;
// A longer one is pasted, and no more of an argument.
const longest = 40;
// A text says no more than this by itself, in log-odds.
const most = 7;

/** Below it a phrase is asked about. */
const meant = 0.45;
// In fewer words each was chosen.
const fewestToDoubt = 6;

/** Whether a phrase that names needs is so said that it is rather not meant of the person. */
export function isHardlyMeant(
  whole: ReadText,
  one: PlacedRecognition,
  isOfNeed: (place: number) => boolean,
): boolean {
  const { terms, subNeeds = [] } = one.recognition;
  // Of harm to oneself it is better to speak too often.
  const mayBeDoubted = needsOf(terms).length > 0 && !subNeeds.includes('wellbeing/self-harm');
  return (
    mayBeDoubted && whole.words.length >= fewestToDoubt && likelihoodOfPhrase(whole, one, isOfNeed) < meant
  );
}

/**
 * How likely a phrase that names needs is meant of the person, from 0 to 1: by the words around it
 * (logistic regression) and by how likely the text as a whole states one of the needs.
 */
function likelihoodOfPhrase(
  whole: ReadText,
  { at, recognition: { length, terms } }: PlacedRecognition,
  isOfNeed: (place: number) => boolean,
): number {
  const { words } = whole;
  const needs = needsOf(terms);
  const { bias, byFeature } = weights();
  let around = bias[0] ?? 0;
  for (const name of phraseFeatures({ words, at, length, needs, isOfNeed }))
    around += byFeature.get(name)?.[1] ?? 0;
  const stated = Math.max(...needs.map((need) => toLogOdds(whole.likelihood(need))));
  const longer = Math.log(Math.min(words.length, longest));
  const score =
    (byAround + byAroundOfLonger * longer) * limit(around) + byWhole * stated + byLength * longer + otherwise;
  return 1 / (1 + Math.exp(-score));
}

function toLogOdds(likelihood: number): number {
  return limit(Math.log(likelihood / (1 - likelihood)));
}

function limit(logOdds: number): number {
  return Math.max(-most, Math.min(most, logOdds));
}
