import { GazetteerError } from './gazetteerError.ts';

/** One table of the file, with its columns still unread. */
export interface RawTable {
  readonly name: string;
  readonly columns: Readonly<Record<string, unknown>>;
}

/** The named part of a value that should be an object of parts. @throws GazetteerError */
export function readTable(file: unknown, name: string): RawTable {
  const part = isObject(file) ? file[name] : undefined;
  if (!isObject(part)) throw new GazetteerError(`The gazetteer has no table "${name}".`);
  return { name, columns: part };
}

/** A column of texts. @throws GazetteerError */
export function readTexts(table: RawTable, column: string): readonly string[] {
  return readColumn(table, column, (cell) => typeof cell === 'string', 'a text');
}

/** A column of whole numbers from `from` up to, not including, `below`. @throws GazetteerError */
export function readNumbers(table: RawTable, column: string, from: number, below: number): readonly number[] {
  const fits = (cell: unknown): cell is number => isWholeNumber(cell, from, below);
  return readColumn(table, column, fits, `a whole number from ${from} to ${below - 1}`);
}

/** A column of lists of whole numbers from `from` up to, not including, `below`. @throws GazetteerError */
export function readNumberLists(
  table: RawTable,
  column: string,
  from: number,
  below: number,
): readonly (readonly number[])[] {
  const fits = (cell: unknown): cell is number[] =>
    Array.isArray(cell) && cell.every((item) => isWholeNumber(item, from, below));
  return readColumn(table, column, fits, `a list of whole numbers from ${from} to ${below - 1}`);
}

/** A column of coordinates, in thousandths of a degree. @throws GazetteerError */
export function readCoordinates(table: RawTable, column: string): readonly (number | null)[] {
  const fits = (cell: unknown): cell is number | null =>
    cell === null || isWholeNumber(cell, -90_000, 90_001);
  return readColumn(table, column, fits, 'a coordinate or null');
}

/** Columns of one table are all as long as each other, or a row would be made of two. @throws GazetteerError */
export function checkLengths(name: string, columns: Readonly<Record<string, readonly unknown[]>>): void {
  const lengths = Object.entries(columns).map(([column, cells]) => `${column} ${cells.length}`);
  const distinct = new Set(Object.values(columns).map((cells) => cells.length));
  if (distinct.size > 1) {
    throw new GazetteerError(`The columns of "${name}" differ in length: ${lengths.join(', ')}.`);
  }
}

function readColumn<Cell>(
  table: RawTable,
  column: string,
  fits: (cell: unknown) => cell is Cell,
  expected: string,
): readonly Cell[] {
  const cells = table.columns[column];
  if (!Array.isArray(cells)) throw new GazetteerError(`"${table.name}" has no column "${column}".`);
  return cells.map((cell: unknown, row) => {
    if (fits(cell)) return cell;
    throw new GazetteerError(`"${table.name}.${column}" should hold ${expected} in row ${row}.`);
  });
}

function isWholeNumber(value: unknown, from: number, below: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= from && value < below;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
