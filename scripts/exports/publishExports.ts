import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeDurably, type WriteDurably } from '../publish/durableFile.ts';
import type { ExportFile } from './exportFile.ts';
import { exportFiles, type ExportInput } from './exportFiles.ts';
import { toListedFile, toListing, type ExportListing, type ListedFile } from './exportListing.ts';
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

/** Lists the exports and lets each of them go. */
export function listExports(input: ExportInput): ExportListing {
  return toListing(Array.from(exportFiles(input), toListedFile));
}

/**
 * Makes the exports, each once, and writes them beside their place as they come: together a large
 * catalogue's would fill the memory. Their listing, which has its hash in its name and harms nothing where
 * it lies, is written when they are put in place.
 */
export async function writeExports(
  outDir: string,
  input: ExportInput,
  options: {
    readonly writeFile?: WriteDurably;
    readonly onProgress?: (done: number, total: number) => void;
  },
): Promise<{ readonly listing: ExportListing; readonly staged: StagedExports }> {
  const files: ListedFile[] = [];
  let done = 0;
  const staged = await stageExports(outDir, listing(exportFiles(input), files), {
    ...(options.writeFile ? { writeFile: options.writeFile } : {}),
    // How many there will be is known at the end: one a service, and some for lists and who runs them.
    onWritten: () => options.onProgress?.((done += 1), Math.max(done, input.services.length)),
  });
  const made = toListing(files);
  return { listing: made, staged: withListing(staged, outDir, made, options.writeFile ?? writeDurably) };
}

function* listing(files: Iterable<ExportFile>, listed: ListedFile[]): Generator<ExportFile> {
  for (const file of files) {
    listed.push(toListedFile(file));
    yield file;
  }
}

function withListing(
  staged: StagedExports,
  outDir: string,
  { hash, bytes }: ExportListing,
  write: WriteDurably,
): StagedExports {
  const path = join(outDir, toListingPath(hash));
  const wasThere = existsSync(path);
  return {
    ...staged,
    place: async () => {
      await mkdir(dirname(path), { recursive: true });
      await write(path, bytes);
      await staged.place();
    },
    takeBack: async () => {
      await staged.takeBack();
      if (!wasThere) await rm(path, { force: true });
    },
  };
}
