import { CommandError } from '../../commandError.ts';
import { quote } from '../cleaning/cleaned.ts';
import { countRecords } from '../countRecords.ts';
import type { FeedImport } from '../feedAdapter.ts';
import { FirstFew } from '../firstFew.ts';
import type { KeptServices } from '../kept/keptServices.ts';
import type { ListingRun } from '../listing/listingRun.ts';
import { toRejected } from '../rejectedRecord.ts';
import type { ColumnMapping } from './columnMapping.ts';
import { findHeader, rowsSearched, type Header } from './findHeader.ts';
import { HeadlessTable } from './headlessTable.ts';
import { lookAhead } from './lookAhead.ts';
import { RowNotes } from './rowNotes.ts';
import { RowReader } from './rowReader.ts';
import { RowServices } from './rowServices.ts';
import type { ReadRow, Table, TableRow } from './tableRow.ts';

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
  #isComplete = true;
  /** The first row of all that says anything. */
  #firstRow: TableRow | null = null;

  constructor(mapping: ColumnMapping, run: ListingRun, kept: KeptServices) {
    this.#mapping = mapping;
    this.#kept = kept;
    this.#services = new RowServices(run, kept);
  }

  /** Reads a table to its end; `part` is what it is of the feed. */
  async read(table: Table, part = table.name ?? ''): Promise<void> {
    this.#kept.parts.begin(part);
    const where = table.name === null ? '' : `${table.name}, `;
    const { first, all } = await lookAhead(table.rows, rowsSearched);
    const firstRows = first.flatMap((row) => ('fault' in row ? [] : [row]));
    this.#firstRow ??= firstRows.find(({ cells }) => cells.some((cell) => cell.trim() !== '')) ?? null;
    const header = findHeader(firstRows, this.#mapping);
    if (header) await this.#readRows(all, header, where);
    else await this.#passOver(all, table.name ?? '', where);
  }

  async #readRows(rows: AsyncIterable<ReadRow>, header: Header, where: string): Promise<void> {
    const reader = this.#begin(header, where);
    const notes = new RowNotes();
    const uneven = new FirstFew();
    for await (const row of rows) {
      if ('fault' in row) {
        this.#kept.rejections.add(toRejected(`${where}row ${row.number}`, row.fault, null));
        break;
      }
      if (reader.isAbove(row)) {
        this.#kept.passedOver.add(row.cells);
        if (reader.looksLikeService(row)) notes.addAbove(row);
        continue;
      }
      const cells = reader.read(row);
      if (cells === 'no service' || cells === 'a remark') {
        this.#kept.passedOver.add(row.cells);
        if (cells === 'a remark') notes.addRemark(row);
        else notes.addOfTemplate(row);
      } else if (cells !== 'no row') {
        this.#kept.passedOver.addLinesIn(row.cells);
        if (row.cells.length !== header.row.cells.length) uneven.add(row.number);
        this.#services.add(`${where}row ${row.number}`, cells);
      }
    }
    this.#kept.parts.noteUneven(where, uneven);
    if (notes.mayHideServices) this.#isComplete = false;
    this.#notes.push(...notes.describe().map((note) => `${where}${note}`));
  }

  /** Leaves out a table without a header row: one that may have been a list makes the run partial. */
  async #passOver(rows: AsyncIterable<ReadRow>, name: string, where: string): Promise<void> {
    const seen = new HeadlessTable(name);
    let isWhole = true;
    for await (const row of rows) {
      if ('fault' in row) {
        isWhole = false;
        break;
      }
      seen.pass(row);
      this.#kept.passedOver.add(row.cells);
    }
    if (seen.isNoList && isWhole) {
      this.#notes.push(`${where}no header row was found, so it was not read`);
      return;
    }
    this.#isComplete = false;
    this.#notes.push(
      `${where}no header row was found, so it was not read and nothing was retired: give it its headings ` +
        'again, or call it “Notes” if it has never been a list of services',
    );
  }

  /** What was read in all. @throws CommandError when no table had a header row */
  finish(): FeedImport {
    if (this.#headers === 0) throw new CommandError(describeNoHeader(this.#firstRow));
    this.#services.finish();
    const counted = countRecords(this.#kept);
    return {
      ...counted,
      isComplete: this.#isComplete && counted.isComplete,
      notes: [...this.#notes, ...counted.notes],
    };
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
