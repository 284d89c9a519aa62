import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { CommandError } from '../commandError.ts';
import { isAddress } from './feedNames.ts';

/** A file of a feed. */
export interface SourceFile {
  readonly name: string;
  readonly path: string;
}

/** The most one file of a feed may hold, in bytes. */
const mostBytes = 400_000_000;

/**
 * The files of a feed: the file at `from`, or those of a folder whose names end so, in order of name.
 * @throws CommandError when there is none
 */
export async function listSourceFiles(from: string, ending: RegExp): Promise<readonly SourceFile[]> {
  if (isAddress(from)) {
    throw new CommandError(
      `This kind of feed is read from a file or a folder on this computer, not from ${from}.`,
    );
  }
  const found = await stat(from).catch(() => null);
  if (!found) throw new CommandError(`There is no file or folder ${from}.`);
  if (!found.isDirectory()) return [{ name: basename(from), path: from }];
  const names = (await readdir(from)).filter((name) => ending.test(name) && !/^[.~]/.test(name)).sort();
  if (names.length === 0) throw new CommandError(`There is no file in ${from} whose name ends as it should.`);
  return names.map((name) => ({ name, path: join(from, name) }));
}

/** The bytes of a file. @throws CommandError when it is too large */
export async function readSourceFile({ path }: SourceFile, most = mostBytes): Promise<Buffer> {
  const { size } = await stat(path);
  if (size > most) {
    throw new CommandError(
      `${path} has ${size} bytes; at most ${most} are read. Part it into several files.`,
    );
  }
  return readFile(path);
}
