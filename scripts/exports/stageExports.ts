import { mkdir, rename, rm, stat, writeFile as writePlainly } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { nameFile } from '../commandError.ts';
import { workThrough } from '../workThrough.ts';
import type { ExportFile } from './exportFile.ts';
import { copyEndings, exportRoots } from './exportPaths.ts';

/** Exports that are written whole beside their place and wait to be put there. */
export interface StagedExports {
  /** Puts them in place; those that were there are kept aside. */
  readonly place: () => Promise<void>;
  /** Puts those back that were there, and throws the new ones away; once, however often it is asked. */
  readonly takeBack: () => Promise<void>;
  /** Throws those away that were there. */
  readonly settle: () => Promise<void>;
}

/** How many files are compressed and written at once. */
const atOnce = 8;

/**
 * Writes the exports beside their place. Their addresses stay the same from release to release, so they
 * cannot lie beside the ones before as objects do; a folder is put in place by its name, whole.
 * They are not forced to the disk file by file, which would take minutes for a large catalogue: after
 * a power cut `verify` tells, and publishing again puts them right.
 *
 * @throws the file system's error, with nothing left behind
 */
export async function stageExports(
  outDir: string,
  files: Iterable<ExportFile>,
  options: {
    /** For tests of a disk that fills up. */
    readonly writeFile?: (path: string, bytes: Uint8Array) => Promise<void>;
    readonly onWritten?: () => void;
  } = {},
): Promise<StagedExports> {
  const write = options.writeFile ?? writeFile;
  const next = join(outDir, '.exports-next');
  const before = join(outDir, '.exports-before');
  const clear = async () => {
    await rm(next, { recursive: true, force: true });
    await rm(before, { recursive: true, force: true });
  };
  await clear();
  try {
    const folders = new Map<string, Promise<unknown>>();
    await workThrough(files, atOnce, async (file) => {
      const path = join(next, file.path);
      const folder = dirname(path);
      const made = folders.get(folder) ?? mkdir(folder, { recursive: true });
      folders.set(folder, made);
      await made;
      for (const [ending, bytes] of await withCopies(file)) await write(`${path}${ending}`, bytes);
      options.onWritten?.();
    });
  } catch (error) {
    await clear();
    throw error;
  }
  return toStaged(outDir, next, before, clear);
}

function toStaged(outDir: string, next: string, before: string, clear: () => Promise<void>): StagedExports {
  const undo: (() => Promise<void>)[] = [];
  const move = async (from: string, to: string) => {
    if (!(await isThere(from))) return;
    await rename(from, to);
    undo.unshift(() => rename(to, from));
  };
  return {
    place: async () => {
      await mkdir(before);
      for (const root of exportRoots) {
        for (const name of [root, ...copyEndings.map((ending) => `${root}${ending}`)]) {
          await move(join(outDir, name), join(before, name));
          await move(join(next, name), join(outDir, name));
        }
      }
    },
    takeBack: async () => {
      for (const moveBack of undo.splice(0)) await moveBack();
      await clear();
    },
    settle: clear,
  };
}

/** A file and its compressed copies. Quick rather than smallest: devices never fetch them. */
async function withCopies(file: ExportFile): Promise<readonly (readonly [string, Uint8Array])[]> {
  if (!file.isCompressed) return [['', file.bytes]];
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  return [
    ['.br', await promisify(brotliCompress)(file.bytes, quality)],
    ['.gz', await promisify(gzip)(file.bytes)],
    ['', file.bytes],
  ];
}

async function writeFile(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writePlainly(path, bytes);
  } catch (error) {
    throw nameFile(error, path);
  }
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
