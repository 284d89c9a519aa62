import { readFile } from 'node:fs/promises';
import { describeFailure } from '../../commandError.ts';
import type { ServiceCollector } from './collectServices.ts';
import { isFailedAnswer, toFeedAnswer } from './feedPage.ts';
import { isFileFault } from './fileFault.ts';
import type { FileOutcome, FileRead } from './fileOutcome.ts';
import { describeNoJson, readJson } from './readJson.ts';
import { readLongList } from './readLongList.ts';
import { isLinesFile, isNamedAnswer } from './savedFiles.ts';
import { isShort, linesOf, savedText, type TextLine } from './savedText.ts';
import { isOtherThanService } from './serviceEntry.ts';

// Two services are shorter; a list on one line must not be held to tell it from them.
const longestHead = 2 * 1_024 * 1_024;

const read: FileRead = { kind: 'read', claims: null, isList: false, fault: null };

/** Reads a saved file: a short one at once, a long one entry by entry. */
export async function readSavedFile(
  path: string,
  name: string,
  collector: ServiceCollector,
): Promise<FileOutcome> {
  try {
    if (isLinesFile(path)) return await readLines(linesOf(await savedText(path)), name, collector);
    if (await isShort(path)) return await readWhole(await readFile(path), name, collector);
    if (await beginsWithLines(await savedText(path))) {
      return await readLines(linesOf(await savedText(path)), name, collector);
    }
    return await readLongList(() => savedText(path), name, collector);
  } catch (error) {
    if (!isFileFault(error)) throw error;
    return unreadable(describeFailure(error).replace(/\.$/, ''));
  }
}

async function readWhole(bytes: Uint8Array, name: string, collector: ServiceCollector): Promise<FileOutcome> {
  const json = readJson(bytes);
  if (!json.ok) {
    if (json.text !== null && (await beginsWithLines(inOne(json.text)))) {
      return readLines(linesOf(inOne(json.text)), name, collector);
    }
    // A file beside the answers that never said it was one.
    return isNamedAnswer(name) ? unreadable(json.reason) : { kind: 'empty' };
  }
  const answer = toFeedAnswer(json.value);
  if (answer.kind === 'other') {
    return isFailedAnswer(json.value)
      ? unreadable('it holds no services where some should be')
      : { kind: 'empty' };
  }
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
  return { ...read, claims, isList: entries === json.value };
}

async function* inOne(text: string): AsyncGenerator<string, void, void> {
  yield text;
}

/** Whether the first two lines are JSON each, whatever the name of the file. A whole list may stand on the first. */
async function beginsWithLines(text: AsyncIterable<string>): Promise<boolean> {
  let head = '';
  let lines: readonly string[] = [];
  for await (const piece of text) {
    head += piece;
    lines = head.split('\n');
    if (lines.length > 2 || head.length > longestHead) break;
  }
  return lines.length > 1 && lines.slice(0, 2).every((line) => parseLine(line) !== undefined);
}

async function readLines(
  lines: AsyncIterable<TextLine>,
  name: string,
  collector: ServiceCollector,
): Promise<FileOutcome> {
  let number = 0;
  let good = 0;
  let fault: string | null = null;
  try {
    for await (const line of lines) {
      number += 1;
      if (takeLine(line, `${name}, line ${number}`, collector)) good += 1;
    }
  } catch (error) {
    if (!isFileFault(error)) throw error;
    fault = describeFailure(error).replace(/\.$/, '');
  }
  if (good > 0) return { ...read, fault };
  return unreadable(fault ?? (number === 0 ? 'it is empty' : 'no line of it is JSON'));
}

/** Takes the services of a line. @returns whether it was JSON */
function takeLine(line: TextLine, where: string, collector: ServiceCollector): boolean {
  if ('tooLong' in line) {
    collector.rejectUnknown(where, 'it is too long for a service');
    return false;
  }
  if (line.text.trim() === '') return false;
  const value = parseLine(line.text);
  if (value === undefined) {
    collector.rejectUnknown(where, describeNoJson(line.text));
    return false;
  }
  const answer = toFeedAnswer(value);
  const entries = answer.kind === 'page' ? answer.entries : [value];
  for (const entry of entries) collector.add(entry, where);
  return true;
}

/** The value of a line; undefined, which no JSON is, where it is none. */
function parseLine(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unreadable(reason: string): FileOutcome {
  return { kind: 'unread', reason };
}
