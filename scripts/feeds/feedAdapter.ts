import type { CalendarDay } from '../../src/catalogue/calendarDay.ts';
import type { RejectedService } from '../../src/catalogue/parseServices.ts';
import type { Service } from '../../src/catalogue/service.ts';

/** Something in an accepted record that could not be read, was left out, or should be looked at. */
export interface FeedWarning {
  /** The record in the feed: a file name or the source's own reference. */
  readonly id: string;
  readonly message: string;
}

/** One run of a feed. `read` = `services.length` + `rejected.length`, always. */
export interface FeedImport {
  readonly read: number;
  readonly services: readonly Service[];
  readonly rejected: readonly RejectedService[];
  readonly warnings: readonly FeedWarning[];
}

/** Turns one kind of feed into services. How to write one: README.md beside this file. */
export interface FeedAdapter {
  /** What `--feed` takes: lower-case letters and hyphens. */
  readonly kind: string;
  /** One line for `--help`: what is read, from what. */
  readonly description: string;
  /**
   * Whether one record that cannot be read means that the feed is damaged, so that nothing is written
   * without the publisher's word. False for feeds of many hands, where some records always fail.
   */
  readonly rejectionsStop: boolean;
  /**
   * Reads all there is at `from`. Throws `CommandError` when nothing can be read at all; a record
   * that cannot be read is rejected, never thrown.
   */
  readonly read: (from: string, retrievedAt: CalendarDay) => Promise<FeedImport>;
}
