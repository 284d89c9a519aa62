import { decodePieces, type ByteSource } from '../cleaning/decodePieces.ts';
import { FirstFew } from '../firstFew.ts';
import { readCsvRows } from '../tabular/readCsvRows.ts';

/** One row of a table of HSDS: its cells that say something, by the name of their column. */
export interface CsvRecord {
  readonly row: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** What is known of a table once it was read to its end. */
export interface TableReading {
  columns: readonly string[];
  fault: { readonly row: number; readonly reason: string } | null;
  /** Rows with more or fewer cells than there are columns. */
  readonly uneven: FirstFew;
}

/** A table of which nothing was read yet. */
export function openReading(): TableReading {
  return { columns: [], fault: null, uneven: new FirstFew() };
}

/** The rows of a table, one by one; `reading` holds its columns and, where it broke off, why. */
export async function* readCsvRecords(source: ByteSource, reading: TableReading): AsyncGenerator<CsvRecord> {
  const { pieces } = await decodePieces(source);
  for await (const row of readCsvRows(pieces)) {
    if ('fault' in row) {
      reading.fault = { row: row.number, reason: row.fault };
      return;
    }
    if (row.cells.every((cell) => cell.trim() === '')) continue;
    if (reading.columns.length === 0) {
      reading.columns = row.cells.map(toColumnName);
      continue;
    }
    if (row.cells.length !== reading.columns.length) reading.uneven.add(row.number);
    const cells = new Map<string, string>();
    for (const [at, column] of reading.columns.entries()) {
      const cell = row.cells[at]?.trim() ?? '';
      if (cell !== '' && column !== '') cells.set(column, cell);
    }
    yield { row: row.number, cells };
  }
}

/** "Service ID" as `service_id`. */
function toColumnName(heading: string): string {
  return heading
    .replace(/[\p{Cf}\p{Cc}]+/gu, '')
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[\s.-]+/g, '_');
}
