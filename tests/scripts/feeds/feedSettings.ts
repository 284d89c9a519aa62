import type { FeedSettings } from '../../../scripts/feeds/feedAdapter.ts';
import { noMapping } from '../../../scripts/feeds/tabular/columnMapping.ts';
import { makeRun } from './listing/listingFixture.ts';

/** Settings of a run on an invented day that keeps no raw copy; stories name only what they are about. */
export function makeSettings(changes: Partial<FeedSettings> = {}): FeedSettings {
  return { ...makeRun(), rawDir: null, columns: noMapping, ...changes };
}
