import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CommandError } from '../../commandError.ts';
import { toCatalogueCsv } from '../../exports/csv/catalogueCsv.ts';
import { apiFiles } from '../../exports/open-referral-uk/apiFiles.ts';
import { feedAdapters } from '../../feeds/feedAdapters.ts';
import type { BenchData } from '../engines/benchEngine.ts';

/** Writes invented services as a feed of one kind. @returns where `import` finds it */
type WriteFeed = (data: BenchData, workDir: string) => Promise<string>;

const writers: Readonly<Record<string, WriteFeed>> = {
  // Pages of a list as a copy of an API holds them.
  'open-referral-uk': async (data, workDir) => {
    const folder = join(workDir, 'feed');
    for (const { path, bytes } of apiFiles(data.services, data)) {
      if (!/\/services\/(?:index|page-\d+)\.json$/.test(path)) continue;
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
    return folder;
  },
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
