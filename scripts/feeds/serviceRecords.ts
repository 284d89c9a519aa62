import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { CommandError, nameFile } from '../commandError.ts';

const pieceBytes = 1_024 * 1_024;
const lineEnd = '\n'.charCodeAt(0);

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

function readPiece(file: number, piece: Buffer, path: string): number {
  try {
    return readSync(file, piece);
  } catch (error) {
    throw nameFile(error, path);
  }
}

function* linesOf(path: string): Generator<string, void, void> {
  const file = openSync(path, 'r');
  try {
    let rest = Buffer.alloc(0);
    for (;;) {
      const piece = Buffer.allocUnsafe(pieceBytes);
      const length = readPiece(file, piece, path);
      if (length === 0) break;
      const bytes = Buffer.concat([rest, piece.subarray(0, length)]);
      let from = 0;
      for (let to = bytes.indexOf(lineEnd); to !== -1; to = bytes.indexOf(lineEnd, from)) {
        yield bytes.toString('utf8', from, to).replace(/\r$/, '');
        from = to + 1;
      }
      rest = bytes.subarray(from);
    }
    if (rest.length > 0) yield rest.toString('utf8');
  } finally {
    closeSync(file);
  }
}
