import { toCsvLine } from '../../csvLine.ts';
import { columnKeys, columns } from './columns/columns.ts';

/** The rows of the template: headings, help for each column, and a worked example. */
export const templateRows: readonly (readonly string[])[] = [
  columnKeys.map((key) => columns[key].heading),
  columnKeys.map((key) => columns[key].help),
  columnKeys.map((key) => columns[key].example),
];

/** The template as CSV, with a byte order mark so that spreadsheets read it as UTF-8. */
export function toCsvTemplate(): string {
  return `\ufeff${templateRows.map((row) => `${toCsvLine(row)}\r\n`).join('')}`;
}
