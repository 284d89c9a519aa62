import { isRecord } from '../catalogue/recordReader.ts';
import { shortlistLabels, type ShortlistLabel } from './shortlist.ts';

/** Characters an author may set as the length of a text. */
export const textLengths = { least: 200, usual: 4_000, most: 4_000 } as const;

/** What this device remembers of how shortlists are used. */
export interface ShortlistSettings {
  /** The shortlist that services are added to. */
  readonly current: ShortlistLabel;
  /** The length of texts to paste that the author set, in characters. */
  readonly textLength: number;
}

/** Settings nobody has changed. */
export const usualSettings: ShortlistSettings = {
  current: shortlistLabels[0],
  textLength: textLengths.usual,
};

/** Settings as they were kept; what is not of ours is as usual. Never throws. */
export function parseSettings(value: unknown): ShortlistSettings {
  if (!isRecord(value)) return usualSettings;
  const current = shortlistLabels.find((label) => label === value['current']);
  const length = value['textLength'];
  return {
    current: current ?? usualSettings.current,
    textLength: typeof length === 'number' ? toTextLength(length) : usualSettings.textLength,
  };
}

/** A length an author may set, from any number. */
export function toTextLength(length: number): number {
  if (!Number.isFinite(length)) return textLengths.usual;
  return Math.max(textLengths.least, Math.min(textLengths.most, Math.trunc(length)));
}
