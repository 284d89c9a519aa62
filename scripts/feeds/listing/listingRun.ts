import type { CalendarDay } from '../../../src/catalogue/calendarDay.ts';
import type { Gazetteer } from '../../../src/geography/gazetteer.ts';
import type { TermMapping } from './termMapping.ts';

/** Facts of the run that every record of a feed carries, and what its listings are read with. */
export interface ListingRun {
  /** Lower-case letters, digits and hyphens; the ids of its services begin with it. */
  readonly feedId: string;
  readonly sourceName: string;
  readonly sourceUrl: string | null;
  readonly retrievedAt: CalendarDay;
  readonly gazetteer: Gazetteer;
  /** What the feed's taxonomy states; null when it has none that is known. */
  readonly mapping: TermMapping | null;
}

/** A record for `parseService` with warnings, or the one reason why there is none. */
export type ListingRecord =
  | { readonly ok: true; readonly record: object; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly reason: string };
