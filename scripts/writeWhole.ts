import { closeSync, openSync, writeFileSync } from 'node:fs';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CommandError, nameFile } from './commandError.ts';
import { removeLeftovers } from './removeLeftovers.ts';

/**
 * Puts a file in place whole, from one piece or from many: a failure on the way leaves the old one as it was.
 *
 * @throws CommandError when its folder does not exist, or the file system's error with the file's name
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array | Iterable<string>,
): Promise<void> {
  const folder = await stat(dirname(path)).catch(() => null);
  if (!folder?.isDirectory())
    throw new CommandError(`There is no folder ${dirname(path)} to write ${path} in.`);
  await removeLeftovers(path);
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    if (typeof content === 'string' || content instanceof Uint8Array) await writeFile(unfinished, content);
    else writePieces(unfinished, content);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw nameFile(error, path);
  }
}

/** One after the other, without a buffer for each, which for a long file would fill the memory. */
function writePieces(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, 'w');
  try {
    for (const piece of pieces) writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}
