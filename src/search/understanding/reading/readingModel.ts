import { countLayerWeights, toLayers, type NetworkLayers, type NetworkSize } from './readingNetwork.ts';

/** All that was learned of how typed texts are read. */
export interface ReadingModel extends NetworkSize {
  /** Known stems, beginnings and pairs of words, with their rows. The first row is of every word that is not known. */
  readonly stems: ReadonlyMap<string, number>;
  readonly beginnings: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, number>;
  /** What stands for each, `width` numbers each. */
  readonly rows: Float32Array;
  readonly layers: NetworkLayers;
}

/** A text is to be read, and the model has not come yet. */
export class ReadingAwaitedError extends Error {
  override readonly name = 'ReadingAwaitedError';
}

/** The row of every stem that is not known. */
export const unknownRow = 0;

/**
 * A model as it is kept: lists of words parted by spaces, of pairs by commas, and weights in whole steps. Of
 * rows every letter is a weight, which is small when compressed; layers are numbers of two bytes in base 64.
 */
export interface KeptModel extends NetworkSize {
  readonly learnedFrom: string;
  readonly stems: string;
  readonly beginnings: string;
  readonly pairs: string;
  readonly rowStep: number;
  readonly rows: string;
  readonly layerStep: number;
  readonly layers: string;
}

// Few steps are enough: with twice as many, texts are read no better.
const mostOfRows = 15;
// From "#" to "A": none that has to be escaped.
const letterOfNothing = '2'.charCodeAt(0);
const mostOfLayers = 32_767;

/** Writes a model so that it can be kept. `layers` are all of its weights in one. @throws Error when they are no numbers */
export function toKeptModel(
  model: Omit<ReadingModel, 'layers'> & { readonly layers: Float32Array },
  learnedFrom: string,
): KeptModel {
  const rowStep = largestOf(model.rows) / mostOfRows;
  const layerStep = largestOf(model.layers) / mostOfLayers;
  if (!(Number.isFinite(rowStep + layerStep) && rowStep > 0 && layerStep > 0))
    throw new Error('What was learned is no model: its weights went out of bounds.');
  return {
    learnedFrom,
    width: model.width,
    hidden: model.hidden,
    stems: [...model.stems.keys()].join(' '),
    beginnings: [...model.beginnings.keys()].join(' '),
    pairs: [...model.pairs.keys()].join(','),
    rowStep,
    rows: toLetters(model.rows, rowStep),
    layerStep,
    layers: toBase64(
      new Uint8Array(Int16Array.from(model.layers, (one) => Math.round(one / layerStep)).buffer),
    ),
  };
}

/** Reads a kept model. @throws Error when its parts do not belong together */
export function parseReadingModel(kept: KeptModel): ReadingModel {
  const { width, hidden } = kept;
  const layerSteps = new Int16Array(fromBase64(kept.layers));
  const stems = toNames(kept.stems, ' ');
  const beginnings = toNames(kept.beginnings, ' ');
  const pairs = toNames(kept.pairs, ',');
  const rows = fromLetters(kept.rows, kept.rowStep);
  if (
    rows.length !== (1 + stems.length + beginnings.length + pairs.length) * width ||
    layerSteps.length !== countLayerWeights(kept)
  )
    throw new Error('The weights that texts are read by are not of these words.');
  return {
    width,
    hidden,
    ...toNumberedRows(stems, beginnings, pairs),
    rows,
    layers: toLayers(
      Float32Array.from(layerSteps, (one) => one * kept.layerStep),
      { width, hidden },
    ),
  };
}

/** Gives every name its row: the unknown word's first, then stems, beginnings and pairs. */
export function toNumberedRows(
  stems: readonly string[],
  beginnings: readonly string[],
  pairs: readonly string[],
): Pick<ReadingModel, 'stems' | 'beginnings' | 'pairs'> {
  let row = unknownRow;
  const numbered = (names: readonly string[]): ReadonlyMap<string, number> =>
    new Map(names.map((name) => [name, (row += 1)]));
  return { stems: numbered(stems), beginnings: numbered(beginnings), pairs: numbered(pairs) };
}

function toNames(kept: string, parting: string): readonly string[] {
  return kept === '' ? [] : kept.split(parting);
}

function largestOf(weights: Float32Array): number {
  return weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
}

function toLetters(weights: Float32Array, step: number): string {
  return Array.from(weights, (one) => String.fromCharCode(letterOfNothing + Math.round(one / step))).join('');
}

function fromLetters(letters: string, step: number): Float32Array {
  const weights = new Float32Array(letters.length);
  for (let at = 0; at < weights.length; at += 1)
    weights[at] = (letters.charCodeAt(at) - letterOfNothing) * step;
  return weights;
}

// So many bytes at a time are few enough to be given as arguments.
const bytesAtOnce = 8_192;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += bytesAtOnce)
    text += String.fromCharCode(...bytes.subarray(at, at + bytesAtOnce));
  return btoa(text);
}

function fromBase64(text: string): ArrayBuffer {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer;
}
