import { needCodes, type Need } from '../../../catalogue/codes.ts';
import { unknownRow, type ReadingModel } from './readingModel.ts';
import { toBeginning, toPair, toStem } from './stems.ts';

/** One of the words of a text, as it is read. */
export interface ReadWord {
  /** Folded; empty where it is not to be read. */
  readonly word: string;
  /** Whether a comma, full stop, bracket or dash stands before it. */
  readonly isParted: boolean;
  /** The needs that a phrase of which it is a word stands for. */
  readonly needs: readonly Need[];
}

/** The rows of the model that stand for a word of a text: of itself, and of it with the word after it. */
export interface WordRows {
  readonly own: readonly number[];
  /** Null where the two were not learned of together. */
  readonly pair: number | null;
}

/** The rows that stand for each word of a text. */
export function toWordRows(model: ReadingModel, words: readonly ReadWord[]): readonly WordRows[] {
  const stems = words.map(({ word }) => toStem(word));
  return words.map(({ word }, at) => {
    const next = words[at + 1];
    const isPaired = word !== '' && next !== undefined && next.word !== '' && !next.isParted;
    const beginning = model.beginnings.get(toBeginning(word) ?? '');
    const stem = model.stems.get(stems[at]!) ?? unknownRow;
    return {
      own: beginning === undefined ? [stem] : [stem, beginning],
      pair: isPaired ? (model.pairs.get(toPair(stems[at]!, stems[at + 1]!)) ?? null) : null,
    };
  });
}

/** What stands for each word of a text when it is read, `width` numbers each: the sum of all that is known of it. */
export function toInputs(
  { width, rows, layers }: ReadingModel,
  words: readonly ReadWord[],
  wordRows: readonly WordRows[],
): Float32Array {
  const inputs = new Float32Array(words.length * width);
  wordRows.forEach(({ own, pair }, at) => {
    const add = (from: Float32Array, row: number): void => {
      for (let place = 0; place < width; place += 1)
        inputs[at * width + place]! += from[row * width + place]!;
    };
    for (const row of own) add(rows, row);
    if (pair !== null) add(rows, pair);
    const { isParted, needs } = words[at]!;
    if (isParted) add(layers.parted, 0);
    for (const need of needs) add(layers.named, needCodes.indexOf(need));
  });
  return inputs;
}
