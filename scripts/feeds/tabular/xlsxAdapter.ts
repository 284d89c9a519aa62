import type { FeedAdapter, FeedImport, FeedSettings } from '../feedAdapter.ts';
import type { KeptServices } from '../kept/keptServices.ts';
import { findSourceFiles } from '../sourceFiles.ts';
import { TableImport } from './importTables.ts';
import { readWorkbook } from './readWorkbook.ts';

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

async function importWorkbooks(
  from: string,
  settings: FeedSettings,
  kept: KeptServices,
): Promise<FeedImport> {
  const { files, isFolder } = await findSourceFiles(from, /\.xlsx$/i, settings);
  const tables = new TableImport(settings.columns, settings, kept);
  for (const file of files) {
    const where = isFolder ? `${file.name}, ` : '';
    const sheets = await readWorkbook(await file.read(mostBytes), file.name);
    for (const sheet of sheets) {
      const name = `${where}${sheet.name ?? ''}`;
      // One alone is known whatever it is called.
      const part = !isFolder && sheets.length === 1 ? '' : name;
      await tables.read({ ...sheet, name }, part);
      // A workbook that was cut off cannot be unpacked.
      kept.parts.endSeen(part, 'rows');
    }
  }
  return tables.finish();
}
