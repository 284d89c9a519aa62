import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeDurably, type WriteDurably } from '../publish/durableFile.ts';
import { exportFiles, type ExportInput } from './exportFiles.ts';
import type { ExportListing } from './exportListing.ts';
import { toListingPath } from './exportPaths.ts';
import { findExportFault } from './findExportFault.ts';
import { stageExports, type StagedExports } from './stageExports.ts';

/** Whether a folder holds just these exports and their listing. */
export async function areInPlace(outDir: string, listing: ExportListing): Promise<boolean> {
  const there = await readFile(join(outDir, toListingPath(listing.hash))).catch(() => null);
  return (
    there !== null && there.equals(listing.bytes) && (await findExportFault(outDir, listing.files)) === null
  );
}

/**
 * Makes the exports again and writes them beside their place, with their listing, which has its hash
 * in its name and harms nothing where it lies. Made a second time rather than kept: a large
 * catalogue's would fill the memory.
 */
export async function writeExports(
  outDir: string,
  input: ExportInput,
  listing: ExportListing,
  options: {
    readonly writeFile?: WriteDurably;
    readonly onProgress?: (done: number, total: number) => void;
  },
): Promise<StagedExports> {
  let done = 0;
  const staged = await stageExports(outDir, exportFiles(input), {
    ...(options.writeFile ? { writeFile: options.writeFile } : {}),
    onWritten: () => options.onProgress?.((done += 1), listing.files.length),
  });
  const path = join(outDir, toListingPath(listing.hash));
  const wasThere = existsSync(path);
  const takeBack = async () => {
    await staged.takeBack();
    if (!wasThere) await rm(path, { force: true });
  };
  try {
    await mkdir(dirname(path), { recursive: true });
    await (options.writeFile ?? writeDurably)(path, listing.bytes);
  } catch (error) {
    await takeBack();
    throw error;
  }
  return { ...staged, takeBack };
}
