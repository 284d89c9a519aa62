import { readFileSync } from 'node:fs';
import { CommandError } from '../commandError.ts';
import { linesOf } from './linesOf.ts';

/**
 * The records of a file of services one by one, unread. As `import` writes it, one a line, no more than
 * a line is held; in any other layout the file is read whole.
 *
 * @throws CommandError when it holds no JSON list, or the file system's error
 */
export function* serviceRecords(path: string): Generator<unknown, void, void> {
  let count = 0;
  let line = 0;
  /** Whether the list goes on, has just ended, or is over. */
  let next: 'first' | 'another' | 'end' | 'nothing' = 'first';
  for (const text of linesOf(path)) {
    line += 1;
    if (line === 1 && text === '[') continue;
    if (text === ']' && line > 1 && (next === 'first' || next === 'end')) {
      next = 'nothing';
      continue;
    }
    const isExpected = line > 1 && (next === 'first' || next === 'another');
    const record = isExpected ? parseLine(text.replace(/,$/, '')) : undefined;
    if (record === undefined) {
      // Another layout, or a damaged file, which is then told as a whole.
      yield* readWhole(path).slice(count);
      return;
    }
    next = text.endsWith(',') ? 'another' : 'end';
    count += 1;
    yield record;
  }
  if (next !== 'nothing') yield* readWhole(path).slice(count);
}

/** A record, or undefined for a line that is none by itself. */
function parseLine(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readWhole(path: string): readonly unknown[] {
  const text = readFileSync(path, 'utf8');
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${path} is not JSON: ${fault}.`, { cause: error });
  }
  if (!Array.isArray(list)) throw new CommandError(`${path} is not a list of services.`);
  return list;
}
