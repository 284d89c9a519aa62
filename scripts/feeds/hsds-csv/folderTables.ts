import type { StatementSync } from 'node:sqlite';
import { isRecord } from '../../../src/catalogue/recordReader.ts';
import { openRunDatabase } from '../kept/runDatabase.ts';
import type { CsvRecord } from './csvRecords.ts';
import type { TableName } from './tableNames.ts';

/** Columns by which a row says to what it belongs. */
const parents = [
  'service_id',
  'location_id',
  'organization_id',
  'contact_id',
  'service_at_location_id',
  'link_id',
] as const;
/** One of those columns. */
export type ParentColumn = (typeof parents)[number];

const layout = `
  CREATE TABLE record (at INTEGER PRIMARY KEY, tableName TEXT, id TEXT, file TEXT, line INTEGER, cells TEXT);
  CREATE TABLE owner (record INTEGER, tableName TEXT, parent TEXT, id TEXT);
  CREATE TABLE service (id TEXT PRIMARY KEY);`;
const indexes = `
  CREATE INDEX recordById ON record (tableName, id, at);
  CREATE INDEX recordsOfOwner ON owner (parent, id, tableName, record);
  CREATE INDEX ownersOfRecord ON owner (record);`;

/**
 * The tables of a folder but for the services themselves, found by id and by what their rows belong to. They
 * may hold many rows for each service, and so lie on the disk.
 */
export class FolderTables {
  readonly #database = openRunDatabase(layout);
  readonly #addRecord: StatementSync;
  readonly #addOwner: StatementSync;
  readonly #addService: StatementSync;
  #queries: { readonly byId: StatementSync; readonly ofOwner: StatementSync } | null = null;

  constructor() {
    this.#addRecord = this.#database.prepare(
      'INSERT INTO record (tableName, id, file, line, cells) VALUES (?, ?, ?, ?, ?)',
    );
    this.#addOwner = this.#database.prepare(
      'INSERT INTO owner (record, tableName, parent, id) VALUES (?, ?, ?, ?)',
    );
    this.#addService = this.#database.prepare('INSERT OR IGNORE INTO service (id) VALUES (?)');
  }

  /** Keeps a row. All are kept before the first is looked for. */
  add(table: TableName, file: string, { row, cells }: CsvRecord): void {
    const id = cells.get('id') ?? cells.get(`${table}_id`) ?? null;
    const { lastInsertRowid } = this.#addRecord.run(table, id, file, row, JSON.stringify([...cells]));
    for (const parent of parents) {
      const owner = cells.get(parent);
      if (owner !== undefined) this.#addOwner.run(lastInsertRowid, table, parent, owner);
    }
  }

  /** The row of a table with that id, the first where there are several. */
  find(table: TableName, id: string | undefined): CsvRecord | null {
    if (id === undefined) return null;
    const found = this.#prepared().byId.get(table, id);
    return found ? toRecord(found) : null;
  }

  /** Rows of a table that belong to something, in the order of the file. */
  of(table: TableName, parent: ParentColumn, id: string | undefined): readonly CsvRecord[] {
    return id === undefined ? [] : this.#prepared().ofOwner.all(parent, id, table).map(toRecord);
  }

  /** Notes that a service is there for rows to belong to. */
  addService(id: string): void {
    this.#addService.run(id);
  }

  /** Whether any row says to which service it belongs. */
  get nameServices(): boolean {
    return (
      this.#database.prepare("SELECT 1 FROM owner WHERE parent = 'service_id' LIMIT 1").get() !== undefined
    );
  }

  /** Rows that name owners none of which is there, file by file, in its order. */
  *orphans(): Generator<{ readonly file: string; readonly line: number }, void, void> {
    this.#prepared();
    for (const { file, line } of this.#database.prepare(orphanQuery).iterate()) {
      if (typeof file === 'string' && typeof line === 'number') yield { file, line };
    }
  }

  /** Ids of services that rows belong to and that are not there. */
  *missingServices(): Generator<string, void, void> {
    const query =
      "SELECT DISTINCT id FROM owner WHERE parent = 'service_id' AND id NOT IN (SELECT id FROM service)";
    for (const { id } of this.#database.prepare(query).iterate()) if (typeof id === 'string') yield id;
  }

  /** Lets go of all of them. */
  close(): void {
    this.#database.close();
  }

  #prepared() {
    if (this.#queries) return this.#queries;
    this.#database.exec(indexes);
    this.#queries = {
      byId: this.#database.prepare(
        'SELECT line, cells FROM record WHERE tableName = ? AND id = ? ORDER BY at LIMIT 1',
      ),
      ofOwner: this.#database.prepare(
        `SELECT line, cells FROM owner JOIN record ON record.at = owner.record
         WHERE owner.parent = ? AND owner.id = ? AND owner.tableName = ? ORDER BY record.at`,
      ),
    };
    return this.#queries;
  }
}

const owned = "('service_id', 'location_id', 'organization_id', 'contact_id', 'service_at_location_id')";
const orphanQuery = `
  SELECT file, line FROM record
  WHERE EXISTS (SELECT 1 FROM owner WHERE owner.record = record.at AND owner.parent IN ${owned})
    AND NOT EXISTS (
      SELECT 1 FROM owner WHERE owner.record = record.at AND owner.parent IN ${owned} AND CASE owner.parent
        WHEN 'service_id' THEN EXISTS (SELECT 1 FROM service WHERE service.id = owner.id)
        ELSE EXISTS (
          SELECT 1 FROM record AS other
          WHERE other.tableName = substr(owner.parent, 1, length(owner.parent) - 3) AND other.id = owner.id)
        END)
  ORDER BY at`;

function toRecord(found: Readonly<Record<string, unknown>>): CsvRecord {
  const { line, cells } = found;
  const list: unknown = typeof cells === 'string' ? JSON.parse(cells) : null;
  if (typeof line !== 'number' || !Array.isArray(list) || isRecord(list))
    throw new Error('a kept row is none');
  return { row: line, cells: new Map(list.flatMap(toCell)) };
}

function toCell(entry: unknown): readonly (readonly [string, string])[] {
  const [column, cell]: readonly unknown[] = Array.isArray(entry) ? entry : [];
  return typeof column === 'string' && typeof cell === 'string' ? [[column, cell]] : [];
}
