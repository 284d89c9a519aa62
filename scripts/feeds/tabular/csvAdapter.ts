import type { FeedAdapter, FeedImport, FeedSettings } from '../feedAdapter.ts';
import { listSourceFiles, readSourceFile } from '../sourceFiles.ts';
import { importTables } from './importTables.ts';
import { readCsvTable } from './readCsvTable.ts';
import type { Table } from './tableRow.ts';

/** A spreadsheet saved as CSV: our own template, or any other with a file that says what its columns mean. */
export const csv: FeedAdapter = {
  kind: 'csv',
  description: 'a CSV file, or a folder of them: our template, or another table with --columns',
  rejectionsStop: false,
  read: importCsv,
};

async function importCsv(from: string, settings: FeedSettings): Promise<FeedImport> {
  const files = await listSourceFiles(from, /\.(?:csv|tsv|txt)$/i);
  const tables: Table[] = [];
  const notes: string[] = [];
  for (const file of files) {
    const { table, notes: said } = await readCsvTable(await readSourceFile(file));
    const where = files.length === 1 ? '' : `${file.name}: `;
    tables.push(where === '' ? table : { ...table, name: file.name });
    notes.push(...said.map((note) => `${where}${note}`));
  }
  const imported = importTables(tables, settings.columns, settings);
  return { ...imported, notes: [...notes, ...imported.notes] };
}
