import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { CommandError, describeFailure } from '../../commandError.ts';
import { showProgress } from '../../terminalProgress.ts';
import type { ServiceCollector } from './collectServices.ts';
import { toFeedAnswer } from './feedPage.ts';
import type { FeedRun } from './feedRun.ts';
import { readAnswerText, readJson } from './readJson.ts';
import { isLinesFile, isNamedJson, listSavedFiles } from './savedFiles.ts';
import { isOtherThanService } from './serviceEntry.ts';

/** What came of one file. */
type FileOutcome =
  | { readonly kind: 'read'; readonly claimedTotal: number | null }
  /** It holds JSON, but no services. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'unread'; readonly reason: string };

const read: FileOutcome = { kind: 'read', claimedTotal: null };
const mostBytes = 400 * 1024 * 1024;

/**
 * Reads answers that somebody saved: one file (a page, pages, a list, one service, or JSON lines) or a
 * folder of them.
 *
 * @throws CommandError when nothing is there that could hold services
 */
export async function readSaved(from: string, run: FeedRun, collector: ServiceCollector): Promise<void> {
  const files = await listSavedFiles(from);
  const unread: string[] = [];
  const empty: string[] = [];
  const claims: number[] = [];
  const progress = showProgress('Files read');
  for (const [index, path] of files.entries()) {
    const name = path === from ? basename(path) : relative(from, path);
    const outcome = await readFileOf(path, name, collector);
    if (outcome.kind === 'empty') empty.push(name);
    else if (outcome.kind === 'unread') unread.push(`${name}: ${outcome.reason}`);
    else if (outcome.claimedTotal !== null) claims.push(outcome.claimedTotal);
    progress.show(index + 1, files.length);
  }
  progress.end();
  if (unread.length === files.length) {
    throw new CommandError(`Nothing could be read: ${unread.slice(0, 3).join('; ')}.`);
  }
  for (const one of unread) run.noteMissing(`A file could not be read: ${one}.`);
  if (empty.length > 0) run.note(`No services are in ${describeFiles(empty)}.`);
  if (collector.shallow > 0) {
    run.note(`Services of which only what a list says was there: ${collector.shallow}.`);
  }
  compareWithClaim(run, claims.length === 0 ? null : Math.max(...claims), collector.size);
}

async function readFileOf(path: string, name: string, collector: ServiceCollector): Promise<FileOutcome> {
  try {
    if (isLinesFile(path)) {
      return await readLines(createInterface({ input: createReadStream(path, 'utf8') }), name, collector);
    }
    const { size } = await stat(path);
    if (size > mostBytes) {
      const most = `${mostBytes / 1024 / 1024} MB`;
      return unreadable(`it is larger than ${most}; save it as JSON lines, one service a line`);
    }
    return await readWhole(await readFile(path), name, collector);
  } catch (error) {
    return unreadable(describeFailure(error).replace(/\.$/, ''));
  }
}

async function readWhole(bytes: Uint8Array, name: string, collector: ServiceCollector): Promise<FileOutcome> {
  const json = readJson(bytes);
  if (!json.ok) {
    const lines = linesOf(bytes);
    if (lines) return readLines(lines, name, collector);
    // A file beside the answers that never said it was one.
    return isNamedJson(name) ? unreadable(json.reason) : { kind: 'empty' };
  }
  const answer = toFeedAnswer(json.value);
  if (answer.kind === 'other') return { kind: 'empty' };
  if (answer.kind === 'service') {
    if (isOtherThanService(json.value, name)) return { kind: 'empty' };
    // A file of its own holds the details that a list may lack.
    collector.add(json.value, name, answer.service === json.value);
    return read;
  }
  const { entries, claims } = answer;
  const isOther = entries.every((entry) => isOtherThanService(entry, name));
  if (isOther && entries.length > 0) return { kind: 'empty' };
  for (const [index, entry] of entries.entries()) collector.add(entry, `${name}, entry ${index + 1}`);
  return { kind: 'read', claimedTotal: claims.total };
}

/** The lines of a file whose first two are JSON each, whatever its name; null for any other. */
function linesOf(bytes: Uint8Array): readonly string[] | null {
  try {
    const lines = readAnswerText(bytes).split(/\r?\n/);
    const isLines = lines.length > 1 && lines.slice(0, 2).every((line) => readJson(Buffer.from(line)).ok);
    return isLines ? lines : null;
  } catch {
    // Packed and too large, which the caller has said already.
    return null;
  }
}

async function readLines(
  lines: Iterable<string> | AsyncIterable<string>,
  name: string,
  collector: ServiceCollector,
): Promise<FileOutcome> {
  let number = 0;
  let good = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const json = readJson(Buffer.from(line));
    const where = `${name}, line ${number}`;
    if (!json.ok) {
      collector.reject(where, json.reason);
      continue;
    }
    good += 1;
    const answer = toFeedAnswer(json.value);
    const entries = answer.kind === 'page' ? answer.entries : [json.value];
    for (const entry of entries) collector.add(entry, where);
  }
  if (good > 0) return read;
  return unreadable(number === 0 ? 'it is empty' : 'no line of it is JSON');
}

function unreadable(reason: string): FileOutcome {
  return { kind: 'unread', reason };
}

function compareWithClaim(run: FeedRun, claimed: number | null, found: number): void {
  if (claimed === null || claimed === found) return;
  const message = `The saved pages claim ${claimed} services, and ${found} different ones are there.`;
  if (found < claimed) run.noteMissing(message);
  else run.note(message);
}

function describeFiles(names: readonly string[]): string {
  const most = 10;
  const more = names.length - most;
  return names.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more files` : '');
}
