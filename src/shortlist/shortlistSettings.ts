import { daysBetween, parseCalendarDay, type CalendarDay } from '../catalogue/calendarDay.ts';
import { isRecord } from '../catalogue/recordReader.ts';
import { keepDays, shortlistLabels, type ShortlistLabel } from './shortlist.ts';

/** Characters an author may set as the length of a text. */
export const textLengths = { least: 200, usual: 4_000, most: 4_000 } as const;

/** What this device remembers of how shortlists are used. */
export interface ShortlistSettings {
  /** The shortlist that services are added to. */
  readonly current: ShortlistLabel;
  /** The length of texts to paste that the author set, in characters. */
  readonly textLength: number;
  /** The last day on which a shortlist cleared itself, for a while: nothing else is kept of it. */
  readonly clearedOn: CalendarDay | null;
}

/** Settings nobody has changed. */
export const usualSettings: ShortlistSettings = {
  current: shortlistLabels[0],
  textLength: textLengths.usual,
  clearedOn: null,
};

/** Settings as they were kept; what is not of ours is as usual. Never throws. */
export function parseSettings(value: unknown, today: CalendarDay): ShortlistSettings {
  if (!isRecord(value)) return usualSettings;
  const current = shortlistLabels.find((label) => label === value['current']);
  const length = value['textLength'];
  return {
    current: current ?? usualSettings.current,
    textLength: typeof length === 'number' ? toTextLength(length) : usualSettings.textLength,
    clearedOn: readClearedOn(value['clearedOn'], today),
  };
}

// No longer than a shortlist itself can be kept.
function readClearedOn(value: unknown, today: CalendarDay): CalendarDay | null {
  const day = parseCalendarDay(value);
  const age = day ? daysBetween(day, today) : -1;
  return age >= 0 && age <= keepDays.most ? day : null;
}

/** A length an author may set, from any number. */
export function toTextLength(length: number): number {
  if (!Number.isFinite(length)) return textLengths.usual;
  return Math.max(textLengths.least, Math.min(textLengths.most, Math.trunc(length)));
}
