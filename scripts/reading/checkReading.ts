import { needCodes } from '../../src/catalogue/codes.ts';
import { toLayers } from '../../src/search/understanding/reading/readingNetwork.ts';
import { readWords } from '../../src/search/understanding/reading/textReader.ts';
import { learnModel, type Lessons } from './learnModel.ts';
import type { TextToLearn } from './textToLearn.ts';

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
const likelihoods = [0.03, 0.1, 0.2, 0.3, 0.4, 0.45, 0.5, 0.6, 0.7, 0.8, 0.9];

/** Learns from four fifths of the texts and all phrases, and reads the fifth that was left. */
export function checkReading(
  texts: readonly TextToLearn[],
  phrases: readonly TextToLearn[],
  lessons: Lessons,
): readonly ReadingCheck[] {
  const isLeft = (at: number): boolean => at % parts === 0;
  const learned = learnModel([...texts.filter((_text, at) => !isLeft(at)), ...phrases], lessons);
  const model = { ...learned, layers: toLayers(learned.layers, learned) };
  const read = texts
    .filter((_text, at) => isLeft(at))
    .flatMap(({ words, stated }) => {
      const { likelihood } = readWords(words, () => model);
      return needCodes.flatMap((need, at) => {
        const isStated = stated[at] ?? null;
        return isStated === null ? [] : [{ isStated, likelihood: likelihood(need) }];
      });
    });
  const stated = read.filter(({ isStated }) => isStated).length;
  return likelihoods.map((likelihood) => {
    const assumed = read.filter((one) => one.likelihood > likelihood);
    const found = assumed.filter(({ isStated }) => isStated).length;
    return { likelihood, assumed: assumed.length, invented: assumed.length - found, stated, found };
  });
}
