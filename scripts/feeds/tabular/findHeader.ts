import { termKey } from '../listing/termMapping.ts';
import type { ColumnMapping } from './columnMapping.ts';
import { findColumn, type ColumnKey } from './columns/columns.ts';
import type { TableRow } from './tableRow.ts';

/** A column of a table that is read. */
export interface ReadColumn {
  readonly at: number;
  readonly key: ColumnKey;
  /** As the table calls it. */
  readonly heading: string;
}

/** The header row of a table and what it says. */
export interface Header {
  readonly row: TableRow;
  readonly columns: readonly ReadColumn[];
  /** Headings that no column of the template has. */
  readonly unknown: readonly string[];
}

/** In how many rows it is looked for: titles, dates and notes stand above the headings of many a spreadsheet. */
export const rowsSearched = 30;

const mostColumns = 500;

/** The header row: of the first rows the one that names most columns, if it names the service and one thing more. */
export function findHeader(firstRows: readonly TableRow[], mapping: ColumnMapping): Header | null {
  let best: Header | null = null;
  for (const row of firstRows) {
    const header = readHeader(row, mapping);
    const keys = new Set(header.columns.map(({ key }) => key));
    if (keys.has('name') && keys.size > 1 && header.columns.length > (best?.columns.length ?? 0))
      best = header;
  }
  return best;
}

function readHeader(row: TableRow, mapping: ColumnMapping): Header {
  const columns: ReadColumn[] = [];
  const unknown: string[] = [];
  for (const [at, cell] of row.cells.slice(0, mostColumns).entries()) {
    const heading = cell.replace(/[\p{Cf}\p{Cc}\s]+/gu, ' ').trim();
    const mapped = mapping.headings.get(termKey(heading));
    const key = mapped === undefined ? findColumn(heading) : mapped;
    if (key !== null) columns.push({ at, key, heading });
    else if (heading !== '' && mapped === undefined) unknown.push(heading);
  }
  return { row, columns, unknown };
}
