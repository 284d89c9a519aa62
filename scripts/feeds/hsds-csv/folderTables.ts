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

const noRecords: readonly CsvRecord[] = [];

/** The tables of a folder but for the services themselves, found by id and by what their rows belong to. */
export class FolderTables {
  readonly #byId = new Map<string, CsvRecord>();
  readonly #byParent = new Map<string, CsvRecord[]>();

  /** Keeps a row. */
  add(table: TableName, record: CsvRecord): void {
    const id = record.cells.get('id') ?? record.cells.get(`${table}_id`);
    if (id !== undefined && !this.#byId.has(`${table}|${id}`)) this.#byId.set(`${table}|${id}`, record);
    for (const parent of parents) {
      const owner = record.cells.get(parent);
      if (owner === undefined) continue;
      const key = `${table}|${parent}|${owner}`;
      const known = this.#byParent.get(key);
      if (known) known.push(record);
      else this.#byParent.set(key, [record]);
    }
  }

  /** The row of a table with that id. */
  find(table: TableName, id: string | undefined): CsvRecord | null {
    return id === undefined ? null : (this.#byId.get(`${table}|${id}`) ?? null);
  }

  /** Rows of a table that belong to something. */
  of(table: TableName, parent: ParentColumn, id: string | undefined): readonly CsvRecord[] {
    return id === undefined ? noRecords : (this.#byParent.get(`${table}|${parent}|${id}`) ?? noRecords);
  }
}
