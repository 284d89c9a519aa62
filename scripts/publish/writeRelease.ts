import { access, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { StagedExports } from '../exports/stageExports.ts';
import { workThrough } from '../workThrough.ts';
import { syncFolder, writeDurably, type WriteDurably } from './durableFile.ts';
import { pointerPath } from './releasePaths.ts';

/** What was written, for the report. */
export interface WrittenFiles {
  /** Files that were missing or damaged, compressed copies not counted. */
  readonly files: number;
  /** Their bytes as a device downloads them, brotli-compressed. */
  readonly compressedBytes: number;
}

/** How many files are compressed and written at once. */
const concurrency = 4;

/**
 * Bytes of a release up to which every file is compressed as small as can be. Beyond, that would take
 * minutes for a few percent (50,000 services: 200 seconds of processor time against 15).
 */
const bytesWorthEveryEffort = 16 * 1_048_576;
const brotliQuality = { everyEffort: constants.BROTLI_MAX_QUALITY, large: 9 };

/**
 * Writes a release: objects and manifest first, each with compressed copies beside it, then the exports
 * that wait beside their place, the pointer last. A device that asks at any moment gets the old release or the new one, whole. When writing
 * fails, what this run added is taken away again and the release that was there stays as it was.
 *
 * @throws the file system's error
 */
export async function writeRelease(
  outDir: string,
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
  options: {
    readonly writeFile?: WriteDurably;
    readonly onProgress?: (done: number, total: number) => void;
    /** Files for other people's tools; null when those in place are right. */
    readonly exports?: StagedExports | null;
  } = {},
): Promise<WrittenFiles> {
  const writeFile = options.writeFile ?? writeDurably;
  await mkdir(join(outDir, 'objects'), { recursive: true });
  await mkdir(join(outDir, 'manifests'), { recursive: true });
  const added: string[] = [];
  const contentFiles = [...files].filter(([path]) => path !== pointerPath);
  const pointer = files.get(pointerPath);
  const bytesInAll = contentFiles.reduce((sum, [, bytes]) => sum + bytes.length, 0);
  const quality = brotliQuality[bytesInAll > bytesWorthEveryEffort ? 'large' : 'everyEffort'];
  let compressedBytes = 0;
  let written = 0;
  let done = 0;
  try {
    await workThrough(contentFiles, concurrency, async ([path, bytes]) => {
      const size = await writeWithCopies(join(outDir, path), bytes, { quality, writeFile, added });
      if (size !== null) {
        written += 1;
        compressedBytes += size;
      }
      options.onProgress?.((done += 1), contentFiles.length);
    });
    await syncFolder(join(outDir, 'objects'));
    await syncFolder(join(outDir, 'manifests'));
    await options.exports?.place();
    if (pointer) await writeFile(join(outDir, pointerPath), pointer);
  } catch (error) {
    await options.exports?.takeBack();
    await Promise.allSettled(added.map((path) => rm(path, { force: true })));
    throw error;
  }
  if (pointer) await syncFolder(outDir);
  await options.exports?.settle();
  return { files: written, compressedBytes };
}

/** @returns the size of the brotli copy, or null when all was there already */
async function writeWithCopies(
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
  {
    quality,
    writeFile,
    added,
  }: { readonly quality: number; readonly writeFile: WriteDurably; readonly added: string[] },
): Promise<number | null> {
  const isThere = await holds(path, bytes);
  if (isThere && (await exists(`${path}.br`)) && (await exists(`${path}.gz`))) return null;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  const brotli = await promisify(brotliCompress)(bytes, { params });
  const gzipped = await promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION });
  for (const [name, content] of [
    [`${path}.br`, brotli],
    [`${path}.gz`, gzipped],
    [path, bytes],
  ] as const) {
    if (!(await exists(name))) added.push(name);
    await writeFile(name, content);
  }
  return brotli.length;
}

async function holds(path: string, bytes: Uint8Array): Promise<boolean> {
  return (await exists(path)) && (await readFile(path)).equals(bytes);
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
