import { decodePieces } from '../cleaning/decodePieces.ts';
import type { SourceFile } from '../sourceFiles.ts';
import { readCsvRows } from './readCsvRows.ts';
import type { Table } from './tableRow.ts';

/** A CSV file as a table, in whatever encoding it was saved, and what is to be said of that. */
export async function readCsvTable(
  file: SourceFile,
  name: string | null,
): Promise<{ readonly table: Table; readonly notes: readonly string[] }> {
  const { encoding, broken, pieces } = await decodePieces(file.pieces);
  const notes = encoding === 'UTF-8' ? [] : [`the file is written in ${encoding}, not in UTF-8`];
  if (broken > 0) notes.push(`${broken} characters could not be read; they stand as �`);
  return { table: { name, rows: readCsvRows(pieces) }, notes };
}
