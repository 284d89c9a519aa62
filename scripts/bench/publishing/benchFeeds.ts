import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toCatalogueCsv } from '../../exports/csv/catalogueCsv.ts';
import type { BenchData } from '../engines/benchEngine.ts';
import { serveCouncil } from './serveCouncil.ts';

/** A feed of invented services, as `import` finds it. */
export interface BenchFeed {
  readonly from: string;
  /** What else `import` is told. */
  readonly options: readonly string[];
  readonly close: () => Promise<void>;
}

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
