import { unitsPerDegree } from '../../src/geography/gazetteerFile.ts';
import { CommandError } from '../commandError.ts';
import type { TableRow } from './readTable.ts';

/** A cell that must not be empty. @throws CommandError */
export function textIn({ cells, where }: TableRow, column: string): string {
  const text = cells[column] ?? '';
  if (text === '') throw new CommandError(`${where}: ${column} is empty.`);
  return text.replace(/\s+/g, ' ');
}

/** A cell that must hold a number from `from` to `to`. @throws CommandError */
export function numberIn({ cells, where }: TableRow, column: string, from: number, to: number): number {
  const text = cells[column] ?? '';
  const value = Number(text);
  if (text === '' || !Number.isFinite(value) || value < from || value > to) {
    throw new CommandError(`${where}: ${column} should be a number from ${from} to ${to}, not "${text}".`);
  }
  return value;
}

/** A position in the file's units. Only around England and Wales: a swapped pair is an error. @throws CommandError */
export function positionIn(row: TableRow): { readonly lat: number; readonly lon: number } {
  return {
    lat: Math.round(numberIn(row, 'lat', 49, 61) * unitsPerDegree),
    lon: Math.round(numberIn(row, 'lon', -9, 3) * unitsPerDegree),
  };
}

/** The same, or nulls where the source has none. @throws CommandError */
export function positionOrNullIn(row: TableRow): {
  readonly lat: number | null;
  readonly lon: number | null;
} {
  if ((row.cells['lat'] ?? '') === '' && (row.cells['lon'] ?? '') === '') return { lat: null, lon: null };
  return positionIn(row);
}

/** The place of a code in a list of codes. @throws CommandError when it is not there. */
export function indexIn(row: TableRow, column: string, codes: readonly string[]): number {
  const at = codes.indexOf(textIn(row, column));
  if (at < 0) throw new CommandError(`${row.where}: there is no ${column} "${row.cells[column]}".`);
  return at;
}
