import { CommandError } from '../../commandError.ts';
import type { FeedAdapter, FeedImport, FeedSettings } from '../feedAdapter.ts';
import type { KeptServices } from '../kept/keptServices.ts';
import type { KeptParts } from '../kept/keptParts.ts';
import type { PassedOver } from '../kept/passedOver.ts';
import { ListingCollector } from '../listing/collectListings.ts';
import { toSlug } from '../listing/serviceIds.ts';
import { findSourceFiles, type SourceFile } from '../sourceFiles.ts';
import { openReading, readCsvRecords, type CsvRecord, type TableReading } from './csvRecords.ts';
import { FolderTables } from './folderTables.ts';
import { holdsRows, swallowedRows } from '../tabular/swallowedRows.ts';
import { describeOrphans } from './orphanRows.ts';
import { joinService } from './serviceRow.ts';
import { tableNames, toTableName, type TableName } from './tableNames.ts';
import { serviceColumns, toRawListing } from './toRawListing.ts';

/** Tables of HSDS in any of its versions. */
export const hsdsCsv: FeedAdapter = {
  kind: 'hsds-csv',
  description:
    'HSDS as CSV (1 and Ohana, 2 or 3): a folder with services.csv and the tables beside it, or services.csv alone, or its address',
  rejectionsStop: false,
  read: importFolder,
};

// Without these a listing is poorer than its source most likely is.
const expected: readonly TableName[] = [
  'organization',
  'location',
  'address',
  'phone',
  'schedule',
  'service_area',
];

async function importFolder(from: string, settings: FeedSettings, kept: KeptServices): Promise<FeedImport> {
  const { files, isFolder } = await findSourceFiles(from, /\.(?:csv|tsv|txt)$/i, settings);
  const tables = files.map((file) => ({
    file,
    table: isFolder ? toTableName(file.name) : ('service' as const),
  }));
  const services = tables.filter(({ table }) => table === 'service');
  if (services.length === 0) {
    throw new CommandError(
      `There is no services.csv in ${from}; there are: ${files.map(({ name }) => name).join(', ')}.`,
    );
  }
  const run = new FolderRun(settings, kept);
  try {
    for (const { file, table } of tables)
      if (table !== null && table !== 'service') await run.readTable(file, table);
    for (const { file } of services) await run.readServices(file, services.length === 1 ? '' : file.name);
    return run.finish(describeTables(tables, isFolder));
  } finally {
    run.close();
  }
}

interface FolderFile {
  readonly file: SourceFile;
  readonly table: TableName | null;
}

/** Tables that one would expect and that are not there, and files that hold none. */
function describeTables(tables: readonly FolderFile[], isFolder: boolean): readonly string[] {
  const missing = expected.filter((name) => !tables.some(({ table }) => table === name));
  const unread = tables.filter(({ table }) => table === null).map(({ file }) => file.name);
  return [
    ...(isFolder && missing.length > 0 ? [`tables that are not there: ${missing.join(', ')}`] : []),
    ...(unread.length > 0
      ? [`files that were not read (tables read are ${tableNames.join(', ')}): ${unread.join(', ')}`]
      : []),
  ];
}

/** One run over the tables of a folder: those beside the services first, then service by service. */
class FolderRun {
  readonly #collector: ListingCollector;
  readonly #passedOver: PassedOver;
  readonly #parts: KeptParts;
  readonly #tables = new FolderTables();
  readonly #notes: string[] = [];
  #isComplete = true;

  constructor(settings: FeedSettings, kept: KeptServices) {
    this.#collector = new ListingCollector(settings, kept);
    this.#passedOver = kept.passedOver;
    this.#parts = kept.parts;
  }

  async readTable(file: SourceFile, table: TableName): Promise<void> {
    const reading = openReading();
    for await (const record of readCsvRecords(file.pieces, reading)) {
      this.#tables.add(table, file.name, record);
    }
    if (reading.fault) {
      this.#notes.push(`${file.name}, row ${reading.fault.row}: ${reading.fault.reason}`);
      this.#isComplete = false;
    }
  }

  async readServices(file: SourceFile, part: string): Promise<void> {
    this.#parts.begin(part);
    const reading = openReading();
    let read = 0;
    for await (const record of readCsvRecords(file.pieces, reading)) {
      if (!reading.columns.includes('name')) throw new CommandError(describeNoName(file, reading));
      if (read === 0) this.#refuseLostIds(file, reading);
      this.#addService(record, reading.columns);
      read += 1;
    }
    if (read === 0 && reading.columns.length > 0 && !reading.columns.includes('name')) {
      throw new CommandError(describeNoName(file, reading));
    }
    this.#parts.noteUneven(`${file.name}, `, reading.uneven);
    const unread = reading.columns.filter((column) => column !== '' && !serviceColumns.has(column));
    if (unread.length > 0) this.#notes.push(`${file.name}: columns that were not read: ${unread.join(', ')}`);
    if (reading.fault) {
      this.#collector.reject(`row ${reading.fault.row}`, reading.fault.reason, null);
    }
  }

  /** A list alone may do without ids; where other tables name them, they were lost, and so each service would be another. */
  #refuseLostIds({ name }: SourceFile, { columns }: TableReading): void {
    if (hasIds(columns) || !this.#tables.nameServices) return;
    throw new CommandError(
      `${name} has no column “id”, by which rows of other tables belong to its services.`,
    );
  }

  #addService(record: CsvRecord, columns: readonly string[]): void {
    const { row, cells } = record;
    const id = hasIds(columns)
      ? (cells.get('id') ?? cells.get('service_id') ?? '')
      : toSlug(cells.get('name') ?? '');
    this.#passedOver.addLinesIn([...cells.values()]);
    const where = id === '' ? `row ${row}` : `row ${row}, id ${id}`;
    const service = joinService(id, record, this.#tables);
    this.#tables.addService(id);
    if (holdsRows(cells.get('name') ?? '')) this.#collector.reject(where, swallowedRows, id);
    else this.#collector.add(where, toRawListing(service, this.#tables));
  }

  close(): void {
    this.#tables.close();
  }

  finish(notes: readonly string[]): FeedImport {
    const orphans = describeOrphans(this.#tables);
    // What other tables still speak of was hardly taken out on purpose.
    for (const id of this.#tables.missingServices()) this.#passedOver.add([id]);
    const collected = this.#collector.finish();
    return {
      ...collected,
      isComplete: this.#isComplete && collected.isComplete,
      notes: [...notes, ...this.#notes, ...orphans, ...collected.notes],
    };
  }
}

function hasIds(columns: readonly string[]): boolean {
  return columns.includes('id') || columns.includes('service_id');
}

function describeNoName({ name }: SourceFile, { columns }: TableReading): string {
  return `${name} is no table of services: it has no column “name”, but ${columns.slice(0, 8).join(', ')}.`;
}
