import type { FeedAdapter, FeedImport, FeedSettings } from '../feedAdapter.ts';
import { findSourceFiles } from '../sourceFiles.ts';
import { importTables } from './importTables.ts';
import { readCsvTable } from './readCsvTable.ts';
import type { Table } from './tableRow.ts';

/** A spreadsheet saved as CSV: our own template, or any other with a file that says what its columns mean. */
export const csv: FeedAdapter = {
  kind: 'csv',
  description: 'a CSV file, its address, or a folder of them: our template, or another table with --columns',
  rejectionsStop: false,
  read: importCsv,
};

async function importCsv(from: string, settings: FeedSettings): Promise<FeedImport> {
  const { files } = await findSourceFiles(from, /\.(?:csv|tsv|txt)$/i, settings);
  const tables: Table[] = [];
  const notes: string[] = [];
  for (const file of files) {
    const { table, notes: said } = await readCsvTable(await file.read());
    const where = files.length === 1 ? '' : `${file.name}: `;
    tables.push(where === '' ? table : { ...table, name: file.name });
    notes.push(...said.map((note) => `${where}${note}`));
  }
  const imported = importTables(tables, settings.columns, settings);
  return { ...imported, notes: [...notes, ...imported.notes] };
}
