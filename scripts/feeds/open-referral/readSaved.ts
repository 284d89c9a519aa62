import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { CommandError } from '../../commandError.ts';
import { showProgress } from '../../terminalProgress.ts';
import type { ServiceCollector } from './collectServices.ts';
import { toFeedAnswer } from './feedPage.ts';
import type { FeedRun } from './feedRun.ts';
import { readJson } from './readJson.ts';
import { isOtherThanService } from './serviceEntry.ts';

const isSavedAnswer = (name: string) => /\.(?:json|jsonl|ndjson)(?:\.gz)?$/i.test(name);
const isLines = (name: string) => /\.(?:jsonl|ndjson)$/i.test(name);
const mostBytes = 400 * 1024 * 1024;

/**
 * Reads answers that somebody saved: one file (a page, a list, one service, or JSON lines) or a folder
 * of them, in the order of their names.
 *
 * @throws CommandError when nothing is there that could hold services
 */
export async function readSaved(from: string, run: FeedRun, collector: ServiceCollector): Promise<void> {
  const found = await stat(from).catch(() => null);
  if (!found) throw new CommandError(`There is no file or folder ${from}.`);
  const files = found.isDirectory() ? await listFiles(from) : [from];
  if (files.length === 0) throw new CommandError(`There are no JSON files in ${from}.`);
  const unread: string[] = [];
  const empty: string[] = [];
  const claims: number[] = [];
  const progress = showProgress('Files read');
  for (const [index, path] of files.entries()) {
    const name = files.length === 1 ? basename(path) : relative(from, path);
    const outcome = isLines(path)
      ? await readLines(path, name, collector)
      : await readWhole(path, name, collector, claims);
    if (outcome === 'empty') empty.push(name);
    else if (outcome !== 'read') unread.push(`${name}: ${outcome}`);
    progress.show(index + 1, files.length);
  }
  progress.end();
  if (unread.length === files.length)
    throw new CommandError(`Nothing could be read: ${unread.slice(0, 3).join('; ')}.`);
  for (const one of unread) run.noteMissing(`A file could not be read: ${one}.`);
  if (empty.length > 0) run.note(`No services are in ${describeFiles(empty)}.`);
  if (collector.shallow > 0)
    run.note(`Of ${collector.shallow} services only what a list says of them was there.`);
  run.claimedTotal = claims.length === 0 ? null : Math.max(...claims);
  compareWithClaim(run, collector);
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  const numeric = new Intl.Collator('en', { numeric: true });
  return names
    .filter((name) => isSavedAnswer(name) && !/(?:^|[\\/])\./.test(name))
    .sort(numeric.compare)
    .map((name) => join(folder, name));
}

async function readWhole(
  path: string,
  name: string,
  collector: ServiceCollector,
  claims: number[],
): Promise<string> {
  if ((await stat(path)).size > mostBytes) {
    return `it is larger than ${mostBytes / 1024 / 1024} MB; save it as JSON lines, one service a line`;
  }
  const bytes = await readFile(path);
  const json = readJson(bytes);
  if (!json.ok) return looksLikeLines(bytes) ? readLines(path, name, collector) : json.reason;
  const answer = toFeedAnswer(json.value);
  if (answer.kind === 'other') return 'empty';
  if (answer.kind === 'page' && answer.claims.total !== null) claims.push(answer.claims.total);
  const entries = answer.kind === 'page' ? answer.entries : [json.value];
  if (entries.every(isOtherThanService)) {
    if (answer.kind === 'page' && answer.claims.total !== null) claims.pop();
    return 'empty';
  }
  for (const [index, entry] of entries.entries()) collector.add(entry, `${name}, entry ${index + 1}`);
  return 'read';
}

/** Two lines that are an object each: JSON lines under another name. */
function looksLikeLines(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 4_000_000)).toString('utf8').split('\n', 2);
  return start.length === 2 && start.every((line) => readJson(Buffer.from(line)).ok);
}

async function readLines(path: string, name: string, collector: ServiceCollector): Promise<string> {
  const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity });
  let number = 0;
  let broken = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const json = readJson(Buffer.from(line));
    if (json.ok) collector.add(json.value, `${name}, line ${number}`);
    else {
      broken += 1;
      collector.reject(`${name}, line ${number}`, json.reason);
    }
  }
  if (number === broken) return number === 0 ? 'it is empty' : 'no line of it is JSON';
  return 'read';
}

function compareWithClaim(run: FeedRun, collector: ServiceCollector): void {
  const claimed = run.claimedTotal;
  if (claimed === null || claimed === collector.size) return;
  const message = `The saved pages claim ${claimed} services, and ${collector.size} different ones are there.`;
  if (collector.size < claimed) run.noteMissing(message);
  else run.note(message);
}

function describeFiles(names: readonly string[]): string {
  const most = 10;
  const more = names.length - most;
  return names.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more files` : '');
}
