import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { CommandError } from '../commandError.ts';

/** One row of a table: its cells by column, and where it stands, for error messages. */
export interface TableRow {
  readonly cells: Readonly<Record<string, string>>;
  /** "outcodes.csv, line 12" */
  readonly where: string;
}

/**
 * The rows of a CSV table, once it is sure that it has the columns asked for.
 * @throws CommandError naming the file and what is missing or malformed.
 */
export async function readTable(
  folder: string,
  file: string,
  columns: readonly string[],
): Promise<readonly TableRow[]> {
  return parseTable(await readFile(join(folder, file), 'utf8'), file, columns);
}

/** The same, from text. @throws CommandError */
export function parseTable(text: string, file: string, columns: readonly string[]): readonly TableRow[] {
  const [head, ...rows] = toRecords(text, file);
  if (!head) throw new CommandError(`${file} is empty.`);
  const missing = columns.filter((column) => !head.cells.includes(column));
  if (missing.length > 0) throw new CommandError(`${file} lacks the column ${missing.join(', ')}.`);
  if (rows.length === 0) throw new CommandError(`${file} has no rows.`);
  return rows.map(({ cells, line }) => ({
    cells: Object.fromEntries(head.cells.map((column, at) => [column, (cells[at] ?? '').trim()])),
    where: `${file}, line ${line}`,
  }));
}

function toRecords(text: string, file: string): readonly { cells: readonly string[]; line: number }[] {
  const records: { cells: readonly string[]; line: number }[] = [];
  try {
    parse(text, {
      bom: true,
      skip_empty_lines: true,
      onRecord: (cells, { lines }) => {
        records.push({ cells, line: lines });
        return null;
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${file} cannot be read as a table: ${reason}.`);
  }
  return records;
}
