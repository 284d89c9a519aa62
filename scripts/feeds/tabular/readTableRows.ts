import { termKey } from '../listing/termMapping.ts';
import type { ColumnMapping } from './columnMapping.ts';
import { columns, type ColumnKey } from './columns/columns.ts';
import type { Header } from './findHeader.ts';
import { TableCells } from './tableCells.ts';
import type { Table } from './tableRow.ts';

/** The rows below a header. */
export interface TableRows {
  readonly services: readonly { readonly number: number; readonly cells: TableCells }[];
  /** Numbers of rows that are the template's help and example, or the header once more. */
  readonly notServices: readonly number[];
}

/** The rows of a table that hold services; empty rows are no rows. */
export function readTableRows(table: Table, header: Header, mapping: ColumnMapping): TableRows {
  const headings = new Map<ColumnKey, string>();
  for (const { key, heading } of header.columns) if (!headings.has(key)) headings.set(key, heading);
  const services: { number: number; cells: TableCells }[] = [];
  const notServices: number[] = [];
  for (const row of table.rows) {
    if (row.number <= header.row.number || row.cells.every((cell) => cell.trim() === '')) continue;
    const values = joinCells(row.cells, header);
    if (isOfTemplate(values) || isHeaderAgain(row.cells, header)) {
      notServices.push(row.number);
      continue;
    }
    for (const [key, fallback] of mapping.defaults) if (!values.has(key)) values.set(key, fallback);
    services.push({ number: row.number, cells: new TableCells(values, headings) });
  }
  return { services, notServices };
}

/** Cells by column; several foreign columns may be read into one. */
function joinCells(cells: readonly string[], header: Header): Map<ColumnKey, string> {
  const values = new Map<ColumnKey, string>();
  for (const { at, key } of header.columns) {
    const cell = cells[at]?.trim() ?? '';
    const before = values.get(key);
    if (cell === '') continue;
    values.set(key, before === undefined ? cell : `${before}${columns[key].joint ?? '; '}${cell}`);
  }
  return values;
}

function isOfTemplate(values: ReadonlyMap<ColumnKey, string>): boolean {
  if (/^(?:help|example)(?:\s*[:–—-]|\s*$)/i.test(values.get('reference') ?? '')) return true;
  const name = values.get('name');
  return name === columns.name.help || name === columns.name.example;
}

function isHeaderAgain(cells: readonly string[], header: Header): boolean {
  return header.columns.every(({ at, heading }) => termKey(cells[at] ?? '') === termKey(heading));
}
