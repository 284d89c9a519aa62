import { words as wordSet } from '../words.ts';

/** One of the words of a text, as it is read. */
export interface ReadWord {
  /** Folded; empty where it is not to be read. */
  readonly word: string;
  /** Whether a comma, full stop, bracket or dash stands before it. */
  readonly isParted: boolean;
}

/** Something a text is read by, and the places of the words that it takes (the end exclusive). */
export interface ReadingFeature {
  readonly name: string;
  readonly from: number;
  readonly end: number;
}

/**
 * What a text is read by: its words without their endings, neighbouring pairs of them, how longer words
 * begin, and which words a denial reaches (Das and Chen 2001; Pang, Lee and Vaithyanathan 2002).
 */
export function readingFeatures(words: readonly ReadWord[]): readonly ReadingFeature[] {
  const features: ReadingFeature[] = [];
  let before = textStart;
  let denied = 0;
  words.forEach(({ word, isParted }, at) => {
    const here = { from: at, end: at + 1 };
    const stem = toStem(word);
    if (stem !== '') {
      features.push({ name: stem, ...here });
      if (before !== '') features.push({ name: `${before} ${stem}`, from: Math.max(0, at - 1), end: at + 1 });
      for (const letters of beginnings)
        if (word.length >= Math.max(letters, longWord))
          features.push({ name: `^${word.slice(0, letters)}`, ...here });
    }
    if (isParted || word === 'but') denied = 0;
    if (denied > 0 && stem !== '') features.push({ name: `!${stem}`, ...here });
    denied = deniers.has(word) ? reachOfDenial : denied - 1;
    before = stem;
  });
  if (before !== '' && before !== textStart)
    features.push({ name: `${before} >`, from: words.length - 1, end: words.length });
  return features;
}

const textStart = '<';
const longWord = 5;
const beginnings = [4, 6];
const reachOfDenial = 4;
const deniers = wordSet(
  'no not never nor nil without denies denied denying declined declines refused refuses isnt doesnt dont didnt ' +
    'wasnt hasnt hadnt havent zero none neither former previously stopped free away',
);
const endings = ['ing', 'ed', 'es', 's'];
const shortestStem = 3;

// Who somebody is says nothing of what they need, however often both stood side by side.
const peoples = wordSet(
  'white black asian mixed african caribbean irish british english welsh scottish european indian pakistani ' +
    'bangladeshi chinese somali polish romanian roma gypsy traveller travellers muslim jewish sikh hindu',
);

/** A word without its ending. Numbers are all alike, and a people's name is nothing. */
export function toStem(word: string): string {
  if (peoples.has(word)) return '';
  if (/^\d/.test(word)) return '#';
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= shortestStem);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
