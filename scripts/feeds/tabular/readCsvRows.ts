import { CsvError, parse } from 'csv-parse';
import type { ReadRow } from './tableRow.ts';

// Only the rows of one piece are held at a time, and a piece of a file is shorter than this.
const pieceLength = 1_000_000;
const longestRow = 1_000_000;
// Enough to see the separator in.
const headLength = 20_000;

/**
 * The rows of a CSV text that comes in pieces, in order, empty ones too: quoted cells may hold commas and
 * line breaks; the separator is seen from the first lines. A quotation mark that is never closed ends it
 * with a fault.
 */
export async function* readCsvRows(pieces: AsyncIterable<string>): AsyncGenerator<ReadRow, void, void> {
  const text = pieces[Symbol.asyncIterator]();
  try {
    yield* rowsOf(text);
  } finally {
    // Closes the file where the reader has seen enough, or the rest cannot be read.
    await text.return?.();
  }
}

async function* rowsOf(text: AsyncIterator<string>): AsyncGenerator<ReadRow, void, void> {
  let head = '';
  for (let next = await text.next(); !next.done; next = await text.next()) {
    head += next.value;
    if (head.length >= headLength) break;
  }
  // Excel's own first line, which is no row of the table.
  const directive = /^sep=(.)\r?\n/.exec(head.slice(0, 10));
  const options = {
    delimiter: directive?.[1] ?? findSeparator(head),
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: longestRow,
    // Every row of a piece may wait: they are taken before the next piece goes in.
    readableHighWaterMark: pieceLength,
  };
  const parser = parse(options);
  const faults: Error[] = [];
  parser.on('error', (error) => faults.push(error));
  const rows = new RowsInOrder(directive ? 1 : 0);
  let isLineEnded = true;
  let isText = true;
  let piece: string | null = head.slice(directive?.[0].length ?? 0);
  while (piece !== null && faults.length === 0) {
    const next = await text.next();
    if (piece.includes('\0')) isText = false;
    if (piece !== '') isLineEnded = /[\r\n]$/.test(piece);
    await hand(parser, piece, next.done === true);
    for (let record: unknown = parser.read(); record !== null; record = parser.read()) {
      yield* rows.add(toCells(record));
    }
    piece = next.done ? null : next.value;
  }
  const [fault] = faults;
  const noText = isText ? null : 'before it the file holds bytes that are no text: a part of it was lost';
  yield* rows.end(fault ? describeFault(fault) : noText, isLineEnded);
}

/** Rows with their numbers; the last one waits, because the file may have been cut off in it. */
class RowsInOrder {
  #number: number;
  #last: readonly string[] | null = null;
  #widthBefore = 0;

  constructor(rowsBefore: number) {
    this.#number = rowsBefore;
  }

  *add(cells: readonly string[]): Generator<ReadRow, void, void> {
    const before = this.#last;
    this.#last = cells;
    if (before === null) return;
    this.#widthBefore = before.length;
    yield this.#toRow(before);
  }

  *end(fault: string | null, isLineEnded: boolean): Generator<ReadRow, void, void> {
    const last = this.#last;
    const isCut =
      fault === null &&
      !isLineEnded &&
      last !== null &&
      // In the middle of a row, or of the bytes of a character.
      (last.length < this.#widthBefore || last.at(-1)?.endsWith('\ufffd') === true);
    if (last !== null && !isCut) yield this.#toRow(last);
    const what = isCut ? 'the file ends in the middle of this row: it was cut off' : fault;
    if (what !== null) yield { number: this.#number + 1, fault: what };
  }

  #toRow(cells: readonly string[]): ReadRow {
    this.#number += 1;
    return { number: this.#number, cells };
  }
}

function hand(parser: ReturnType<typeof parse>, piece: string, isLast: boolean): Promise<void> {
  return new Promise((resolve) => {
    const done = () => resolve();
    if (isLast) parser.end(piece, done);
    else parser.write(piece, done);
    if (isLast) parser.once('error', done);
  });
}

function toCells(record: unknown): readonly string[] {
  const cells: readonly unknown[] = Array.isArray(record) ? record : [];
  return cells.map((cell) => (typeof cell === 'string' ? unwrapFormula(cell) : ''));
}

/** What spreadsheets are told so that they leave a text alone: `="0113…"`, and an apostrophe before a sign. */
function unwrapFormula(cell: string): string {
  const quoted = /^="(.*)"$/s.exec(cell)?.[1];
  return quoted?.replaceAll('""', '"') ?? cell.replace(/^'(?=[=+\-@\t\r])/, '');
}

function findSeparator(text: string): string {
  for (const line of text.slice(0, headLength).split(/\r\n|\r|\n/)) {
    const bare = line.replace(/"[^"]*"/g, '');
    const counts = [',', ';', '\t', '|'].map((mark) => ({ mark, count: bare.split(mark).length - 1 }));
    const most = counts.reduce((best, one) => (one.count > best.count ? one : best));
    if (most.count > 0) return most.mark;
  }
  return ',';
}

function describeFault(error: Error): string {
  if (!(error instanceof CsvError)) return 'the rest of the file cannot be read as CSV';
  return error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE'
    ? 'a quotation mark is opened and not closed, so that the rest of the file cannot be told apart'
    : 'the rest of the file cannot be read as CSV';
}
