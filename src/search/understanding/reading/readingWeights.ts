import { needCodes, type Need } from '../../../catalogue/codes.ts';

/** What a text may be read as: a need, or that the person is the one who abuses. */
export type Reading = Need | 'perpetrator';

/** Every reading, in the order of their letters in the kept weights. */
export const readings: readonly Reading[] = [...needCodes, 'perpetrator'];

/** How much each feature speaks for and against each reading, in log-odds. */
export interface ReadingWeights {
  /** Where nothing else speaks, by reading. */
  readonly bias: readonly number[];
  /** By the name of a feature: its readings with what it adds to each, pair by pair. */
  readonly byFeature: Pick<ReadonlyMap<string, readonly number[]>, 'get' | 'has' | 'size'>;
}

/** Weights just learned, to be gone through one by one. */
export interface LearnedWeights extends ReadingWeights {
  readonly byFeature: ReadonlyMap<string, readonly number[]>;
}

/** The weights as they are kept: a line a feature, "bandit=c21d-4", in steps. */
export interface KeptWeights {
  readonly learnedFrom: string;
  readonly step: number;
  readonly bias: readonly number[];
  readonly lines: readonly string[];
}

const firstLetter = 'a'.charCodeAt(0);

const oneLine = /^.+=(?:[a-l]-?\d+)+$/;

/**
 * Reads kept weights of so many readings. A line is read out when its feature is first looked up: a text
 * has a few dozen of the tens of thousands. @throws Error when they are of others, or a line is not what it
 * should be
 */
export function parseReadingWeights(
  { step, bias, lines }: KeptWeights,
  count = readings.length,
): ReadingWeights {
  if (bias.length !== count) throw new Error('The weights are of other readings.');
  const byFeature = new Map<string, string | readonly number[]>();
  for (const line of lines) {
    if (!oneLine.test(line)) throw new Error(`No weights can be read from “${line}”.`);
    const end = line.lastIndexOf('=');
    byFeature.set(line.slice(0, end), line.slice(end + 1));
  }
  return {
    bias,
    byFeature: {
      size: byFeature.size,
      has: (name) => byFeature.has(name),
      get(name) {
        const found = byFeature.get(name);
        if (typeof found !== 'string') return found;
        const weights = readWeights(found, step);
        byFeature.set(name, weights);
        return weights;
      },
    },
  };
}

function readWeights(kept: string, step: number): readonly number[] {
  const weights: number[] = [];
  for (const [, letter = '', steps] of kept.matchAll(/([a-l])(-?\d+)/g))
    weights.push(letter.charCodeAt(0) - firstLetter, Number(steps) * step);
  return weights;
}

/** Writes weights so that they can be kept, each to the nearest step; what speaks for nothing goes. */
export function toKeptWeights(weights: LearnedWeights, step: number, learnedFrom: string): KeptWeights {
  const lines = [...weights.byFeature].flatMap(([name, pairs]) => {
    let line = '';
    for (let at = 0; at < pairs.length; at += 2) {
      const steps = Math.round((pairs[at + 1] ?? 0) / step);
      if (steps !== 0) line += `${String.fromCharCode(firstLetter + (pairs[at] ?? 0))}${steps}`;
    }
    return line === '' ? [] : [`${name}=${line}`];
  });
  const bias = weights.bias.map((one) => Math.round(one / step) * step);
  return { learnedFrom, step, bias, lines: lines.sort() };
}
