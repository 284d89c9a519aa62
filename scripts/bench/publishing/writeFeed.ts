import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandError } from '../../commandError.ts';
import { toCatalogueCsv } from '../../exports/csv/catalogueCsv.ts';
import { feedAdapters } from '../../feeds/feedAdapters.ts';
import type { BenchData } from '../engines/benchEngine.ts';

/** Writes invented services as a feed of one kind. @returns where `import` finds it */
type WriteFeed = (data: BenchData, workDir: string) => Promise<string>;

/**
 * A feed that states needs in the catalogue's own words, so that what is imported is fit to publish: from
 * other taxonomies they would only be suggested.
 */
const writers: Readonly<Record<string, WriteFeed>> = {
  csv: async (data, workDir) => {
    const file = join(workDir, 'feed.csv');
    await writeFile(file, toCatalogueCsv(data.services, data.gazetteer));
    return file;
  },
};

/** Kinds of feed that can be written and that `import` reads. */
export const benchFeeds: readonly string[] = Object.keys(writers).filter((kind) =>
  feedAdapters.some((adapter) => adapter.kind === kind),
);

/** Writes invented services as a feed. @returns where `import` finds it */
export async function writeFeed(kind: string, data: BenchData, workDir: string): Promise<string> {
  const write = benchFeeds.includes(kind) ? writers[kind] : undefined;
  if (!write)
    throw new CommandError(`No feed of the kind “${kind}” can be written: ${benchFeeds.join(', ')}.`);
  return await write(data, workDir);
}
