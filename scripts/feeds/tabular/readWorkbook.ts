import readXlsxFile from 'read-excel-file/node';
import { CommandError } from '../../commandError.ts';
import type { ReadRow, Table } from './tableRow.ts';
import { zipFits } from './zipFits.ts';

/** The most a workbook may hold once it is unpacked, in bytes. */
const mostUnpacked = 300_000_000;
const mostRows = 100_000;

/**
 * The sheets of an Excel workbook as tables: dates as `2026-04-01`, figures as digits, true and false
 * as yes and no. A merged cell has its value in its first row and column and is empty elsewhere.
 * @throws CommandError when the file is no workbook or is too large
 */
export async function readWorkbook(bytes: Buffer, path: string): Promise<readonly Table[]> {
  const fits = zipFits(bytes, mostUnpacked);
  if (fits === null) {
    throw new CommandError(
      `${path} is not an Excel workbook (.xlsx). Save an older .xls file as .xlsx, or as CSV.`,
    );
  }
  if (!fits) throw new CommandError(`${path} is damaged, or unpacks to more than can be read.`);
  const sheets = await readXlsxFile(bytes).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${path} cannot be read as an Excel workbook: ${why}`);
  });
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: rowsOf(data) }));
}

function* rowsOf(data: readonly (readonly unknown[])[]): Generator<ReadRow> {
  for (const [index, cells] of data.slice(0, mostRows).entries()) {
    yield { number: index + 1, cells: cells.map(toText) };
  }
  if (data.length > mostRows) {
    yield { number: mostRows + 1, fault: `the sheet has ${data.length} rows; at most ${mostRows} are read` };
  }
}

function toText(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return Number.isFinite(cell) ? toFigures(cell) : '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (cell instanceof Date && !Number.isNaN(cell.getTime())) return cell.toISOString().slice(0, 10);
  return '';
}

/** Digits without an exponent: a telephone number is a figure to a spreadsheet. */
function toFigures(number: number): string {
  return Number.isInteger(number) ? BigInt(number).toString() : String(number);
}
