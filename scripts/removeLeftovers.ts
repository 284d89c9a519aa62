import { readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

// A file that a process of another computer still writes to is younger.
const oldEnoughMs = 60 * 60 * 1_000;

/**
 * Removes what killed processes left beside a file while they wrote it: `<file>.<process>.tmp` and the like,
 * where no such process runs any more and nobody has written to it for an hour.
 */
export async function removeLeftovers(path: string): Promise<void> {
  const begin = `${basename(path)}.`;
  // A folder that does not let its names be read may be written in all the same.
  for (const name of await readdir(dirname(path)).catch(() => [])) {
    const owner = name.startsWith(begin) ? ownerOf(name.slice(begin.length)) : null;
    if (owner === null || isRunning(owner)) continue;
    const leftover = join(dirname(path), name);
    const found = await stat(leftover).catch(() => null);
    if (found?.isFile() && Date.now() - found.mtimeMs > oldEnoughMs) await rm(leftover, { force: true });
  }
}

/** The process that a file is of, by the end of its name; null where it is of none. */
function ownerOf(ending: string): number | null {
  const digits = /^(\d{1,10})\.(?:tmp|kept|earlier)$/.exec(ending)?.[1];
  return digits === undefined ? null : Number(digits);
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // One that may not be asked is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
