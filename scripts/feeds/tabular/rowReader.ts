import { termKey } from '../listing/termMapping.ts';
import type { ColumnMapping } from './columnMapping.ts';
import { columns, type ColumnKey } from './columns/columns.ts';
import type { Header } from './findHeader.ts';
import { TableCells } from './tableCells.ts';
import type { TableRow } from './tableRow.ts';

/** Reads the rows below a header. */
export class RowReader {
  readonly #header: Header;
  readonly #mapping: ColumnMapping;
  readonly #headings = new Map<ColumnKey, string>();

  constructor(header: Header, mapping: ColumnMapping) {
    this.#header = header;
    this.#mapping = mapping;
    for (const { key, heading } of header.columns) {
      if (!this.#headings.has(key)) this.#headings.set(key, heading);
    }
  }

  /**
   * A row's cells; or that it is empty, or is the template's help or example or the header once more, or holds
   * one remark: a title between rows, and neither the name of a service nor its reference.
   */
  read(row: TableRow): TableCells | 'no row' | 'no service' | 'a remark' {
    const filled = row.cells.filter((cell) => cell.trim() !== '').length;
    if (row.number <= this.#header.row.number || filled === 0) return 'no row';
    const values = joinCells(row.cells, this.#header);
    if (filled === 1 && !values.has('name') && !values.has('reference')) return 'a remark';
    if (isOfTemplate(values) || isHeaderAgain(row.cells, this.#header)) return 'no service';
    for (const [key, fallback] of this.#mapping.defaults) if (!values.has(key)) values.set(key, fallback);
    return new TableCells(values, this.#headings);
  }

  /** Whether a row stands above the headings. */
  isAbove({ number }: TableRow): boolean {
    return number < this.#header.row.number;
  }

  /** Whether a row above the headings is more than a title: it names a service, and fills most of the columns. */
  looksLikeService(row: TableRow): boolean {
    const values = joinCells(row.cells, this.#header);
    return values.has('name') && values.size >= 3 && values.size * 2 > this.#headings.size;
  }
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
