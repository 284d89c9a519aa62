import type { FeedAdapter, FeedImport, FeedSettings } from '../feedAdapter.ts';
import { findSourceFiles } from '../sourceFiles.ts';
import { importTables } from './importTables.ts';
import { readWorkbook } from './readWorkbook.ts';
import type { Table } from './tableRow.ts';

/** The most a workbook may hold, in bytes: packed, and so small beside what it unpacks to. */
const mostBytes = 50_000_000;

/** An Excel workbook: our own template, or any other with a file that says what its columns mean. */
export const xlsx: FeedAdapter = {
  kind: 'xlsx',
  description:
    'an Excel workbook, its address, or a folder of them: our template, or another table with --columns',
  rejectionsStop: false,
  read: importWorkbooks,
};

async function importWorkbooks(from: string, settings: FeedSettings): Promise<FeedImport> {
  const { files } = await findSourceFiles(from, /\.xlsx$/i, settings);
  const tables: Table[] = [];
  for (const file of files) {
    const sheets = await readWorkbook(await file.read(mostBytes), file.name);
    const where = files.length === 1 ? '' : `${file.name}, `;
    tables.push(...sheets.map((table) => ({ ...table, name: `${where}${table.name ?? ''}` })));
  }
  return importTables(tables, settings.columns, settings);
}
