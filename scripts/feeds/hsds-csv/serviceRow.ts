import type { CsvRecord } from './csvRecords.ts';
import type { FolderTables } from './folderTables.ts';

/** A service's own row with the rows of the places where it is held. */
export interface ServiceRow {
  readonly id: string;
  readonly cells: ReadonlyMap<string, string>;
  readonly organization: CsvRecord | null;
  readonly locations: readonly CsvRecord[];
  /** Ids of its rows in `service_at_location`. */
  readonly atLocationIds: readonly string[];
}

/** The columns by which tables are joined, wherever a service names them itself. */
export function joinService(id: string, { cells }: CsvRecord, tables: FolderTables): ServiceRow {
  const at = tables.of('service_at_location', 'service_id', id);
  const locationIds = [
    ...at.flatMap((one) => one.cells.get('location_id') ?? []),
    ...splitIds(cells.get('location_id')),
  ];
  const locations = [...new Set(locationIds)].flatMap((one) => tables.find('location', one) ?? []);
  const organizationId =
    cells.get('organization_id') ?? locations.flatMap((one) => one.cells.get('organization_id') ?? []).at(0);
  return {
    id,
    cells,
    organization: tables.find('organization', organizationId),
    locations,
    atLocationIds: at.flatMap((one) => one.cells.get('id') ?? []),
  };
}

/** "3" or "3, 4" */
function splitIds(cell: string | undefined): readonly string[] {
  return (cell ?? '')
    .split(/[,;]+/)
    .map((id) => id.trim())
    .filter((id) => id !== '');
}
