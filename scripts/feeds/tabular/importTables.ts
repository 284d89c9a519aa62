import { CommandError } from '../../commandError.ts';
import { quote } from '../cleaning/cleaned.ts';
import { countRecords } from '../countRecords.ts';
import type { FeedImport } from '../feedAdapter.ts';
import type { KeptServices } from '../kept/keptServices.ts';
import type { ListingRun } from '../listing/listingRun.ts';
import { toRejected } from '../rejectedRecord.ts';
import type { ColumnMapping } from './columnMapping.ts';
import { findHeader, rowsSearched, type Header } from './findHeader.ts';
import { lookAhead } from './lookAhead.ts';
import { RowReader } from './rowReader.ts';
import { RowServices } from './rowServices.ts';
import type { Table, TableRow } from './tableRow.ts';

/**
 * Services from the tables of a feed, row by row. A table without a header row is named and left out; when
 * none has one, there is nothing to read.
 */
export class TableImport {
  readonly #mapping: ColumnMapping;
  readonly #services: RowServices;
  readonly #kept: KeptServices;
  readonly #notes: string[] = [];
  #headers = 0;
  /** The first row of all that says anything. */
  #firstRow: TableRow | null = null;

  constructor(mapping: ColumnMapping, run: ListingRun, kept: KeptServices) {
    this.#mapping = mapping;
    this.#kept = kept;
    this.#services = new RowServices(run, kept);
  }

  /** Reads a table to its end. */
  async read(table: Table): Promise<void> {
    const where = table.name === null ? '' : `${table.name}, `;
    const { first, all, close } = await lookAhead(table.rows, rowsSearched);
    const firstRows = first.flatMap((row) => ('fault' in row ? [] : [row]));
    this.#firstRow ??= firstRows.find(({ cells }) => cells.some((cell) => cell.trim() !== '')) ?? null;
    const header = findHeader(firstRows, this.#mapping);
    if (!header) {
      await close();
      if (table.name !== null) this.#notes.push(`${where}no header row was found, so it was not read`);
      return;
    }
    const reader = this.#begin(header, where);
    const notServices: number[] = [];
    for await (const row of all) {
      if ('fault' in row) {
        this.#kept.rejections.add(toRejected(`${where}row ${row.number}`, row.fault, null));
        break;
      }
      const cells = reader.read(row);
      if (cells === 'no service') notServices.push(row.number);
      else if (cells !== 'no row') this.#services.add(`${where}row ${row.number}`, cells);
    }
    if (notServices.length > 0) {
      const rows = notServices.join(', ');
      this.#notes.push(`${where}help, example and repeated header rows were not taken: ${rows}`);
    }
  }

  /** What was read in all. @throws CommandError when no table had a header row */
  finish(): FeedImport {
    if (this.#headers === 0) throw new CommandError(describeNoHeader(this.#firstRow));
    this.#services.finish();
    const counted = countRecords(this.#kept);
    return { ...counted, notes: [...this.#notes, ...counted.notes] };
  }

  #begin(header: Header, where: string): RowReader {
    this.#headers += 1;
    if (header.unknown.length > 0) {
      const names = header.unknown.slice(0, 30).map(quote).join(', ');
      this.#notes.push(
        `${where}columns that were not read, because the template has none like them: ${names}`,
      );
    }
    return new RowReader(header, this.#mapping);
  }
}

function describeNoHeader(first: TableRow | null): string {
  const seen = (first?.cells ?? []).filter((cell) => cell.trim() !== '').slice(0, 8);
  const saw = seen.length === 0 ? 'It is empty.' : `Its first row has ${seen.map(quote).join(', ')}.`;
  return (
    `No header row was found: none of the first rows has a column “Name” and another one of the template. ${saw} ` +
    'Say what its columns mean in a file (--columns), or begin with “catalogue template”.'
  );
}
