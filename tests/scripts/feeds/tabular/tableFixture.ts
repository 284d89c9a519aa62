import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeedSettings } from '../../../../scripts/feeds/feedAdapter.ts';
import { columns, type ColumnKey } from '../../../../scripts/feeds/tabular/columns/columns.ts';
import { csv } from '../../../../scripts/feeds/tabular/csvAdapter.ts';
import { toCsvLine } from '../../../../scripts/csvLine.ts';
import type { Service } from '../../../../src/catalogue/service.ts';
import { makeSettings } from '../feedSettings.ts';
import { importWhole, type WholeImport } from '../importWhole.ts';

/** Cells of one row by column; stories name only what they are about. */
export type RowCells = Partial<Record<ColumnKey, string>>;

/** A row that is a service as it stands. */
export const plainRow: RowCells = {
  name: 'Harbour Lane (invented)',
  organisation: 'Harbour Lane Trust (invented)',
  areas: 'Leeds',
};

/** A table with our headings for the columns that any of the rows fills. */
export function toTable(rows: readonly RowCells[]): readonly (readonly string[])[] {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(isKey);
  return [keys.map((key) => columns[key].heading), ...rows.map((row) => keys.map((key) => row[key] ?? ''))];
}

function isKey(key: string): key is ColumnKey {
  return Object.hasOwn(columns, key);
}

/** The table as CSV. */
export function toCsv(table: readonly (readonly string[])[]): string {
  return table.map((row) => `${toCsvLine(row)}\r\n`).join('');
}

/** A file of that content in a folder of its own. */
export async function writeTable(content: string | Uint8Array, name = 'services.csv'): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'table-')), name);
  await writeFile(path, content);
  return path;
}

/** What the import makes of a CSV file of that content. */
export async function importCsv(
  content: string | Uint8Array,
  settings: Partial<FeedSettings> = {},
): Promise<WholeImport> {
  return importWhole(csv, await writeTable(content), makeSettings(settings));
}

/** The service that one row becomes, with its warnings. Throws where it becomes none. */
export async function importRow(
  row: RowCells,
): Promise<{ readonly service: Service; readonly warnings: readonly string[] }> {
  const { services, rejected, warnings } = await importCsv(toCsv(toTable([{ ...plainRow, ...row }])));
  const [service] = services;
  if (!service) throw new Error(rejected.map(({ reason }) => reason).join('; '));
  return { service, warnings: warnings.map(({ message }) => message) };
}
