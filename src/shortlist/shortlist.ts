import type { CalendarDay } from '../catalogue/calendarDay.ts';
import type { Cohort, Need } from '../catalogue/codes.ts';
import type { SeenFacts } from './seenFacts.ts';
import type { ConsideredReason } from '../taxonomy/consideredReasons.ts';

/** What a shortlist can be called: chosen from here, never typed, so that it can name nobody. */
export const shortlistLabels = [
  'Person A',
  'Person B',
  'Person C',
  'Person D',
  'Person E',
  'Person F',
  'Person G',
  'Person H',
  'Red',
  'Orange',
  'Yellow',
  'Green',
  'Blue',
  'Purple',
] as const;
/** One label. No two shortlists have the same, so it is also what a shortlist is found by. */
export type ShortlistLabel = (typeof shortlistLabels)[number];

/** Days a shortlist is kept. */
export const keepDays = { least: 1, usual: 7, most: 30 } as const;

/** The most a shortlist holds: more is no short list, and no text. */
export const shortlistLimits = { chosen: 50, considered: 50, copies: 20 } as const;

/** A service that is proposed, with what its facts were when it was added. */
export interface ChosenService {
  readonly serviceId: string;
  readonly addedOn: CalendarDay;
  /** `toFingerprint` of the service as the person last saw it. */
  readonly seenFingerprint: string;
  /** The same, fact by fact; null for one that an older app added. */
  readonly seenFacts: SeenFacts | null;
}

/** A service that was weighed and not chosen. */
export interface ConsideredService {
  readonly serviceId: string;
  readonly reason: ConsideredReason;
  readonly addedOn: CalendarDay;
}

/** What a copied text was for. */
export const copyForms = ['paste', 'say', 'cite', 'alternatives'] as const;

/** A text that was copied, as the app wrote it that day: later changes of law or listing leave it be. */
export interface CopiedText {
  readonly form: (typeof copyForms)[number];
  readonly copiedOn: CalendarDay;
  /** Its paragraphs, each one line of plain text. */
  readonly paragraphs: readonly string[];
}

/**
 * Services for one person or one home area. Services are ids, joined with the current catalogue on
 * reading. Nothing in it is typed by hand.
 */
export interface Shortlist {
  readonly label: ShortlistLabel;
  /** A code that `findArea` knows, or null. */
  readonly homeAreaCode: string | null;
  readonly needs: readonly Need[];
  readonly cohorts: readonly Cohort[];
  /** In the order the person put them. */
  readonly chosen: readonly ChosenService[];
  readonly considered: readonly ConsideredService[];
  /** Newest first. */
  readonly copies: readonly CopiedText[];
  readonly createdOn: CalendarDay;
  /** From `keepDays.least` to `keepDays.most`. */
  readonly keepDays: number;
}

/** An empty shortlist. */
export function makeShortlist(label: ShortlistLabel, today: CalendarDay): Shortlist {
  return {
    label,
    homeAreaCode: null,
    needs: [],
    cohorts: [],
    chosen: [],
    considered: [],
    copies: [],
    createdOn: today,
    keepDays: keepDays.usual,
  };
}

/** The first label that no shortlist has, or null when all are in use. */
export function nextLabel(shortlists: readonly Shortlist[]): ShortlistLabel | null {
  const used = new Set(shortlists.map(({ label }) => label));
  return shortlistLabels.find((label) => !used.has(label)) ?? null;
}
