import { readWords } from '../../src/search/understanding/reading/needReader.ts';
import { needCodes } from '../../src/catalogue/codes.ts';
import { toQueryTokens } from '../../src/search/understanding/queryTokens.ts';
import type { LabelledText } from './labelledText.ts';
import { learnWeights, type Restraint } from './learnWeights.ts';

/** How needs were read in texts that were not learned from, at one likelihood from which one is assumed. */
export interface ReadingCheck {
  readonly likelihood: number;
  /** Needs that were assumed, and how many of those nobody stated or would accept. */
  readonly assumed: number;
  readonly invented: number;
  /** Needs that were stated, and how many of those were assumed. */
  readonly stated: number;
  readonly found: number;
}

const parts = 5;
const likelihoods = [0.05, 0.1, 0.3, 0.5, 0.6, 0.7, 0.8];

/** Learns five times from four fifths of the texts and all phrases, and reads the fifth that was left. */
export function checkReading(
  texts: readonly LabelledText[],
  phrases: readonly LabelledText[],
  restraint: Restraint,
): readonly ReadingCheck[] {
  const read = Array.from({ length: parts }, (_, part) => {
    const weights = learnWeights(
      [...texts.filter((_text, at) => at % parts !== part), ...phrases],
      restraint,
    );
    return texts
      .filter((_text, at) => at % parts === part)
      .flatMap(({ text, needs, accepted }) => {
        const { likelihood } = readWords(toQueryTokens(text), weights);
        return needCodes
          .filter((need) => !accepted.includes(need))
          .map((need) => ({ isStated: needs.includes(need), likelihood: likelihood(need) }));
      });
  }).flat();
  const stated = read.filter(({ isStated }) => isStated).length;
  return likelihoods.map((likelihood) => {
    const assumed = read.filter((one) => one.likelihood > likelihood);
    const found = assumed.filter(({ isStated }) => isStated).length;
    return { likelihood, assumed: assumed.length, invented: assumed.length - found, stated, found };
  });
}
