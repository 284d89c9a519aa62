import { GazetteerError } from './gazetteerError.ts';

/** The cell of a column in a row. @throws GazetteerError when the column ends before it. */
export function rowAt<Cell>(column: readonly Cell[], row: number): Cell {
  const cell = column[row];
  if (cell === undefined) throw new GazetteerError(`The gazetteer points at row ${row}, which is not there.`);
  return cell;
}
