import { decodeText } from '../cleaning/decodeText.ts';
import { readCsvRows } from './readCsvRows.ts';
import type { Table, TableRow } from './tableRow.ts';

/** A CSV file as a table, in whatever encoding it was saved, and what is to be said of that. */
export async function readCsvTable(
  bytes: Uint8Array,
): Promise<{ readonly table: Table; readonly notes: readonly string[] }> {
  const { text, encoding, broken } = decodeText(bytes);
  const rows: TableRow[] = [];
  let fault: Table['fault'] = null;
  for await (const row of readCsvRows(text)) {
    if ('fault' in row) fault = { number: row.number, reason: row.fault };
    else rows.push(row);
  }
  const notes = encoding === 'UTF-8' ? [] : [`the file is written in ${encoding}, not in UTF-8`];
  if (broken > 0) notes.push(`${broken} characters could not be read; they stand as �`);
  return { table: { name: null, rows, fault }, notes };
}
