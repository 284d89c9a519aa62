import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toCatalogueCsv } from '../../exports/csv/catalogueCsv.ts';
import type { BenchData } from '../engines/benchEngine.ts';
import type { BenchFeed } from './benchFeed.ts';
import { serveCouncil } from './serveCouncil.ts';

/**
 * Feeds that state needs, so that what is imported is fit to publish: from text they would only be
 * suggested. Spreadsheets have them in the catalogue's own words, councils in a taxonomy that a mapping
 * knows.
 */
export const benchFeeds = {
  csv: async (data, workDir) => {
    const from = join(workDir, 'feed.csv');
    await writeFile(from, toCatalogueCsv(data.services, data.gazetteer));
    return { from, options: [], close: () => Promise.resolve() };
  },
  'open-referral-uk': serveCouncil,
} as const satisfies Readonly<Record<string, (data: BenchData, workDir: string) => Promise<BenchFeed>>>;

/** A kind of feed that is measured. */
export type BenchFeedKind = keyof typeof benchFeeds;

/** Whether feeds of that kind are measured. */
export function isBenchFeed(kind: string): kind is BenchFeedKind {
  return Object.hasOwn(benchFeeds, kind);
}
