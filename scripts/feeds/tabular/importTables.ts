import { parseService } from '../../../src/catalogue/parseService.ts';
import type { RejectedService } from '../../../src/catalogue/parseServices.ts';
import type { Service } from '../../../src/catalogue/service.ts';
import { CommandError } from '../../commandError.ts';
import { quote } from '../cleaning/cleaned.ts';
import type { FeedImport, FeedWarning } from '../feedAdapter.ts';
import type { ListingRun } from '../listing/listingRun.ts';
import { toServiceId } from '../listing/serviceIds.ts';
import { termKey } from '../listing/termMapping.ts';
import { toServiceRecord } from '../listing/toServiceRecord.ts';
import type { ColumnMapping } from './columnMapping.ts';
import { findHeader } from './findHeader.ts';
import { readTableRows } from './readTableRows.ts';
import { replaceReferences } from './replaceReferences.ts';
import type { TableCells } from './tableCells.ts';
import type { Table } from './tableRow.ts';
import { toTableListing } from './toTableListing.ts';

interface Row {
  readonly id: string;
  readonly cells: TableCells;
}

/**
 * Services from the tables of one file. A table without a header row is named and left out; when none has
 * one, there is nothing to read. @throws CommandError
 */
export function importTables(tables: readonly Table[], mapping: ColumnMapping, run: ListingRun): FeedImport {
  const notes: string[] = [];
  const rejected: RejectedService[] = [];
  const rows: Row[] = [];
  let isComplete = true;
  let headers = 0;
  for (const table of tables) {
    const where = table.name === null ? '' : `${table.name}, `;
    const header = findHeader(table, mapping);
    if (!header) {
      if (table.name !== null) notes.push(`${where}no header row was found, so it was not read`);
      continue;
    }
    headers += 1;
    if (header.unknown.length > 0) {
      const names = header.unknown.slice(0, 30).map(quote).join(', ');
      notes.push(`${where}columns that were not read, because the template has none like them: ${names}`);
    }
    const { services, notServices } = readTableRows(table, header, mapping);
    if (notServices.length > 0) {
      notes.push(`${where}help, example and repeated header rows were not taken: ${notServices.join(', ')}`);
    }
    rows.push(...services.map(({ number, cells }) => ({ id: `${where}row ${number}`, cells })));
    if (table.fault) {
      rejected.push({ id: `${where}row ${table.fault.number}`, reason: table.fault.reason });
      isComplete = false;
    }
  }
  if (headers === 0) throw new CommandError(describeNoHeader(tables));
  const read = rows.length + rejected.length;
  return { read, ...toServices(rows, run, rejected), rejected, isComplete, notes };
}

function toServices(
  rows: readonly Row[],
  run: ListingRun,
  rejected: RejectedService[],
): Pick<FeedImport, 'services' | 'warnings'> {
  const taken = new Map<
    string,
    { readonly row: string; readonly service: Service; readonly cells: TableCells }
  >();
  const warnings: FeedWarning[] = [];
  const idOfReference = new Map<string, string>();
  for (const { id, cells } of rows) {
    const listing = toTableListing(cells, run);
    const made = toServiceRecord(listing, run);
    if (!made.ok) {
      rejected.push({ id, reason: listing.name === null ? describeNameless(cells) : made.reason });
      continue;
    }
    const parsed = parseService(made.record);
    const before = taken.get(toServiceId(run.feedId, listing.sourceId));
    if (!parsed.ok) rejected.push({ id, reason: parsed.reasons.join('; ') });
    else if (before) {
      const what = cells.text('reference') === null ? 'name and organisation' : 'reference';
      rejected.push({ id, reason: `${before.row} has the same ${what}; give each its own Reference` });
    } else {
      taken.set(parsed.service.id, { row: id, service: parsed.service, cells });
      idOfReference.set(termKey(listing.sourceId), parsed.service.id);
      // A warning about a cell that names its column says it better.
      const others = made.warnings.filter((one) => !cells.warnings.some((said) => said.includes(one)));
      warnings.push(...[...cells.warnings, ...others].map((message) => ({ id, message })));
    }
  }
  const services = [...taken.values()].map(({ row, service, cells }) => {
    const { replacedBy, unknown } = replaceReferences(cells.list('replacedBy'), idOfReference);
    for (const name of unknown) {
      warnings.push({ id: row, message: `Replaced by: no row has the reference ${quote(name)}` });
    }
    return replacedBy.length === 0 ? service : { ...service, replacedBy };
  });
  return { services, warnings };
}

function describeNameless(cells: TableCells): string {
  const filled = cells.filled();
  return filled.length === 1
    ? `it holds only ${quote(filled[0] ?? '')}: a title or a merged cell, not a service`
    : 'Name: it is empty, and a service needs one (a merged cell fills its first row only)';
}

function describeNoHeader(tables: readonly Table[]): string {
  const first = tables
    .flatMap(({ rows }) => rows)
    .find(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const seen = (first?.cells ?? []).filter((cell) => cell.trim() !== '').slice(0, 8);
  const saw = seen.length === 0 ? 'It is empty.' : `Its first row has ${seen.map(quote).join(', ')}.`;
  return (
    `No header row was found: none of the first rows has a column “Name” and another one of the template. ${saw} ` +
    'Say what its columns mean in a file (--columns), or begin with “catalogue template”.'
  );
}
