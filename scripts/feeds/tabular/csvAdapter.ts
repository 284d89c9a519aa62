import type { FeedAdapter, FeedImport, FeedSettings } from '../feedAdapter.ts';
import type { KeptServices } from '../kept/keptServices.ts';
import { findSourceFiles } from '../sourceFiles.ts';
import { TableImport } from './importTables.ts';
import { readCsvTable } from './readCsvTable.ts';

/** A spreadsheet saved as CSV: our own template, or any other with a file that says what its columns mean. */
export const csv: FeedAdapter = {
  kind: 'csv',
  description: 'a CSV file, its address, or a folder of them: our template, or another table with --columns',
  rejectionsStop: false,
  read: importCsv,
};

async function importCsv(from: string, settings: FeedSettings, kept: KeptServices): Promise<FeedImport> {
  const { files, isFolder } = await findSourceFiles(from, /\.(?:csv|tsv|txt)$/i, settings);
  const notes: string[] = [];
  const tables = new TableImport(settings.columns, settings, kept);
  for (const file of files) {
    const name = isFolder ? file.name : null;
    const { table, notes: said } = await readCsvTable(file, name);
    notes.push(...said.map((note) => (name === null ? note : `${name}: ${note}`)));
    await tables.read(table);
  }
  const imported = tables.finish();
  return { ...imported, notes: [...notes, ...imported.notes] };
}
