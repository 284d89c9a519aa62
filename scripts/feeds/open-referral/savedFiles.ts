import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandError } from '../../commandError.ts';

/**
 * The files that may hold answers: one file, or those of a folder and its folders in the order of
 * their names (page 2 before page 10).
 *
 * @throws CommandError when there are none
 */
export async function listSavedFiles(from: string): Promise<readonly string[]> {
  const found = await stat(from).catch(() => null);
  if (!found) throw new CommandError(`There is no file or folder ${from}.`);
  if (!found.isDirectory()) return [from];
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const numeric = new Intl.Collator('en', { numeric: true });
  const files = entries
    .filter((entry) => !entry.isDirectory() && mayBeAnswer(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/[\\/]\./.test(path.slice(from.length)))
    .sort(numeric.compare);
  const names = new Set(files);
  // A web server's packed copy beside the file is the file.
  const unpacked = files.filter((path) => !path.endsWith('.gz') || !names.has(path.slice(0, -'.gz'.length)));
  if (files.length === 0) throw new CommandError(`There are no JSON files in ${from}.`);
  return unpacked;
}

/** Whether a file is one service a line. */
export function isLinesFile(path: string): boolean {
  return /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(path);
}

/** Whether a file says by its name that it holds JSON; others may hold anything. */
function isNamedJson(path: string): boolean {
  return /\.(?:json|jsonl|ndjson)(?:\.gz)?$/i.test(path);
}

/** Whether a file says by its name that it holds an answer: JSON, services, or a page of them. */
export function isNamedAnswer(path: string): boolean {
  return isNamedJson(path) || /(?:^|[\\/])services?(?![a-z])|[?&]page=|(?:^|[\\/])page[-_]?\d/i.test(path);
}

/** JSON by its name, or saved under the address it came from, such as `services?page=2`. */
function mayBeAnswer(name: string): boolean {
  return isNamedJson(name) || !/\.[a-z0-9]{1,5}$/i.test(name);
}
