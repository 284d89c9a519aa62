import type { KeptServices } from './kept/keptServices.ts';
import type { ColumnMapping } from './tabular/columnMapping.ts';
import type { ListingRun } from './listing/listingRun.ts';

/** One run of a feed. `read` = services kept + records rejected, always. */
export interface FeedImport {
  readonly read: number;
  /**
   * Whether nothing shows a break, and each rejected record says which service it is. What is absent from a
   * partial run is kept as it was; what is absent from a complete one is retired where it can be shown to be
   * gone, by what the adapter said of its parts (`kept.parts`), and asked about otherwise.
   */
  readonly isComplete: boolean;
  /** What happened to the run as a whole: pages that were not answered, totals that are wrong. */
  readonly notes: readonly string[];
}

/** How one run is to be done: what every record carries, what it is read with, where a copy goes. */
export interface FeedSettings extends ListingRun {
  /** A folder for a copy of what is fetched from an address, so that it can be read again; null for none. */
  readonly rawDir: string | null;
  /** What the headings of a table that is not our template mean. */
  readonly columns: ColumnMapping;
}

/** Turns one kind of feed into services. How to write one: README.md beside this file. */
export interface FeedAdapter {
  /** What `--feed` takes: lower-case letters, digits and hyphens. */
  readonly kind: string;
  /** One line for `--help`: what is read, from what. */
  readonly description: string;
  /**
   * Whether one record that cannot be read means that the feed is damaged, so that nothing is written
   * without the publisher's word. False for feeds of many hands, where some records always fail.
   */
  readonly rejectionsStop: boolean;
  /**
   * Reads all there is at `from`, and keeps each service in `kept` as soon as it is made. Throws
   * `CommandError` when nothing can be read at all; a record that cannot be read is rejected there, never thrown.
   */
  readonly read: (from: string, settings: FeedSettings, kept: KeptServices) => Promise<FeedImport>;
}
