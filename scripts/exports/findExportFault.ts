import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { workThrough } from '../workThrough.ts';
import { toHash, type ListedFile } from './exportListing.ts';
import { copyEndings, exportRoots } from './exportPaths.ts';

/** How many files are read at once. */
const atOnce = 8;

/**
 * What is wrong with the exports in a folder, in words, or null when every listed file is there with
 * its bytes and copies, and no other: a file left over could tell what was since withheld.
 */
export async function findExportFault(dir: string, files: readonly ListedFile[]): Promise<string | null> {
  const faults: string[] = [];
  await workThrough(files, atOnce, async (file) => {
    if (faults.length > 0) return;
    const bytes = await readIfThere(join(dir, file.path));
    if (!bytes) faults.push(`${file.path} is missing`);
    else if (bytes.length !== file.length || toHash(bytes) !== file.hash) {
      faults.push(`${file.path} has other content`);
    } else if (file.isCompressed && !(await hasCopies(join(dir, file.path), bytes))) {
      faults.push(`a compressed copy of ${file.path} is missing or has other content`);
    }
  });
  return faults[0] ?? (await findStranger(dir, files));
}

async function hasCopies(path: string, bytes: Buffer): Promise<boolean> {
  const unpack = { '.br': promisify(brotliDecompress), '.gz': promisify(gunzip) };
  for (const ending of copyEndings) {
    const copy = await readIfThere(`${path}${ending}`);
    if (!copy) return false;
    const unpacked = await unpack[ending](copy).catch(() => null); // Damage is no fault of the program.
    if (!unpacked?.equals(bytes)) return false;
  }
  return true;
}

async function findStranger(dir: string, files: readonly ListedFile[]): Promise<string | null> {
  const known = new Set(
    files.flatMap(({ path, isCompressed }) =>
      isCompressed ? [path, ...copyEndings.map((ending) => `${path}${ending}`)] : [path],
    ),
  );
  for (const root of exportRoots) {
    for (const path of await listIfThere(join(dir, root))) {
      const name = relative(dir, path).replaceAll('\\', '/');
      if (!known.has(name)) return `${name} is not one of the release’s files`;
    }
  }
  return null;
}

/** Every file under a path, which may be a file itself or not be there. */
async function listIfThere(path: string): Promise<string[]> {
  try {
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if (isAbsent(error)) return [];
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return [path];
    throw error;
  }
}

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
