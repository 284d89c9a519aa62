import type { CsvRecord } from './csvRecords.ts';
import type { FolderTables } from './folderTables.ts';
import type { TableName } from './tableNames.ts';

const owners = [
  ['service_id', null],
  ['location_id', 'location'],
  ['organization_id', 'organization'],
  ['contact_id', 'contact'],
  ['service_at_location_id', 'service_at_location'],
] as const;

// Enough to find them by.
const mostNamed = 10;

/** Collects rows that belong to nothing that is there, to be named once all tables are known. */
export class OrphanRows {
  readonly #rows = new Map<string, CsvRecord[]>();

  /** Keeps a row that names an owner, for later. */
  watch(file: string, record: CsvRecord): void {
    const list = this.#rows.get(file) ?? [];
    if (owners.some(([column]) => record.cells.has(column))) list.push(record);
    this.#rows.set(file, list);
  }

  /** A note for each file that has rows without an owner. */
  describe(tables: FolderTables, serviceIds: ReadonlySet<string>): readonly string[] {
    const exists = (column: (typeof owners)[number], id: string): boolean =>
      column[1] === null ? serviceIds.has(id) : tables.find(column[1] satisfies TableName, id) !== null;
    return [...this.#rows].flatMap(([file, records]) => {
      const lost = records.filter(({ cells }) =>
        owners.every((owner) => {
          const id = cells.get(owner[0]);
          return id === undefined || !exists(owner, id);
        }),
      );
      if (lost.length === 0) return [];
      const named = lost.slice(0, mostNamed).map(({ row }) => row);
      const more = lost.length > mostNamed ? ` and ${lost.length - mostNamed} more` : '';
      return [`${file}: rows that belong to nothing that is there: ${named.join(', ')}${more}`];
    });
  }
}
