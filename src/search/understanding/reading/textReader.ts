import { onceMade } from '../../onceMade.ts';
import type { ReadingModel } from './readingModel.ts';
import { readings, runNetwork, type Reading } from './readingNetwork.ts';
import { toStem } from './stems.ts';
import { toInputs, toWordRows, type ReadWord } from './wordRows.ts';

/** A text as a whole, read for what it states. */
export interface ReadText {
  readonly words: readonly ReadWord[];
  /** Whether enough of its words are known to say anything for or against a reading. */
  readonly isReadable: boolean;
  /** How likely the text states it, from 0 to 1, by all of its words; 0 where it cannot be read. */
  readonly likelihood: (reading: Reading) => number;
  /**
   * The few words in a row that speak most for a reading, of those that may tell; null when none do. The
   * first and last are such as may be quoted, and no comma or full stop stands between.
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
// Of all that the words that may tell say for a reading, one more must say so much to be quoted.
const leastOfOneMore = 0.08;

/** Reads words by what their like stated in the texts that were learned from. */
export function readWords(words: readonly ReadWord[], model: () => ReadingModel): ReadText {
  const knows = (place: number): boolean => model().stems.has(toStem(words[place]?.word ?? ''));
  const toBeRead = words.flatMap(({ word }, place) => (word === '' ? [] : [place]));
  const isReadable = isMostlyKnown(toBeRead, knows);
  const run = onceMade((): ReadScores => {
    const known = model();
    const parts = toParts(words).map((part) =>
      runNetwork(known.layers, known, toInputs(known, part, toWordRows(known, part))),
    );
    return {
      scores: parts.flatMap(({ scores }) => [...scores]),
      logOdds: readings.map((_, reading) => Math.max(...parts.map(({ logOdds }) => logOdds[reading] ?? 0))),
    };
  });
  return {
    words,
    isReadable,
    likelihood: (reading) =>
      isReadable ? 1 / (1 + Math.exp(-(run().logOdds[readings.indexOf(reading)] ?? 0))) : 0,
    mostTelling(reading, mayTell, isQuotable) {
      if (!isReadable) return null;
      const shares = toShares(run(), readings.indexOf(reading), mayTell);
      let best: (TellingWords & { readonly score: number }) | null = null;
      for (let from = 0; from < words.length; from += 1) {
        if (!isQuotable(from)) continue;
        let told = 0;
        for (let end = from + 1; end <= Math.min(words.length, from + mostTellingWords); end += 1) {
          const isCrossing = end - 1 > from && words[end - 1]?.isParted === true;
          if (isCrossing || !mayTell(end - 1)) break;
          told += shares[end - 1] ?? 0;
          const score = told - leastOfOneMore * (end - from);
          if (isQuotable(end - 1) && score > (best?.score ?? Number.NEGATIVE_INFINITY))
            best = { from, end, score };
        }
      }
      return best && { from: best.from, end: best.end };
    },
  };
}

// Of another language, or of nonsense, nothing was learned.
const mostUnknown = 1 / 2;

function isMostlyKnown(places: readonly number[], knows: (place: number) => boolean): boolean {
  const unknown = places.filter((place) => !knows(place)).length;
  return places.length > 0 && unknown < places.length * mostUnknown;
}

/** How much each word speaks for each reading, and how much a part of the text does at most. */
interface ReadScores {
  readonly scores: readonly number[];
  readonly logOdds: readonly number[];
}

// Nearly all that was learned from is as short; in a longer text one sentence would count for less and less.
const longestPart = 20;
const shortestPart = 6;

/** A long text in parts, each up to the last full stop or comma in it. */
function toParts(words: readonly ReadWord[]): readonly (readonly ReadWord[])[] {
  const parts: (readonly ReadWord[])[] = [];
  let from = 0;
  while (words.length - from > longestPart) {
    let end = from + longestPart;
    while (end > from + shortestPart && words[end]?.isParted !== true) end -= 1;
    if (words[end]?.isParted !== true) end = from + longestPart;
    parts.push(words.slice(from, end));
    from = end;
  }
  return [...parts, words.slice(from)];
}

/** How much of what speaks for a reading each word says that may tell, all of them together 1. */
function toShares(
  { scores }: ReadScores,
  reading: number,
  mayTell: (place: number) => boolean,
): readonly number[] {
  const own = Array.from({ length: scores.length / readings.length }, (_, at) =>
    mayTell(at) ? (scores[at * readings.length + reading] ?? 0) : Number.NEGATIVE_INFINITY,
  );
  const most = Math.max(...own);
  const parts = own.map((score) => Math.exp(score - most));
  const all = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / all);
}
