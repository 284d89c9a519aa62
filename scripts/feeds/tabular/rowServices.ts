import { parseService } from '../../../src/catalogue/parseService.ts';
import type { Service } from '../../../src/catalogue/service.ts';
import { quote } from '../cleaning/cleaned.ts';
import type { KeptMap } from '../kept/keptMap.ts';
import type { KeptServices } from '../kept/keptServices.ts';
import type { ListingRun } from '../listing/listingRun.ts';
import { toServiceId } from '../listing/serviceIds.ts';
import { termKey } from '../listing/termMapping.ts';
import { toServiceRecord } from '../listing/toServiceRecord.ts';
import { toRejected } from '../rejectedRecord.ts';
import { replaceReferences } from './replaceReferences.ts';
import { holdsRows, swallowedRows } from './swallowedRows.ts';
import type { TableCells } from './tableCells.ts';
import { toTableListing } from './toTableListing.ts';

/** Makes services of rows one by one; what replaces a service may stand in a later row, so that waits. */
export class RowServices {
  readonly #run: ListingRun;
  readonly #kept: KeptServices;
  /** The row of each service that was taken, by its id. */
  readonly #rows: KeptMap;
  readonly #idOfReference: KeptMap;
  /** The cells of services that say what replaced them, by the id. */
  readonly #replaced: KeptMap;

  constructor(run: ListingRun, kept: KeptServices) {
    this.#run = run;
    this.#kept = kept;
    this.#rows = kept.openMap();
    this.#idOfReference = kept.openMap();
    this.#replaced = kept.openMap();
  }

  /** Takes a row, or rejects it. `row` is where a person finds it. */
  add(row: string, cells: TableCells): void {
    const listing = toTableListing(cells, this.#run);
    const made = toServiceRecord(listing, this.#run);
    const reject = (reason: string) => {
      // An organisation alone is no id: with its name the service was known by another.
      const isKnown = listing.name !== null || cells.line('reference') !== null;
      this.#kept.rejections.add(toRejected(row, reason, isKnown ? listing.sourceId : null));
    };
    if (holdsRows(cells.text('name') ?? '')) {
      reject(swallowedRows);
      return;
    }
    if (!made.ok) {
      if (listing.name === null) this.#kept.passedOver.addRows(cells.filled());
      reject(listing.name === null ? describeNameless(cells) : made.reason);
      return;
    }
    const parsed = parseService(made.record);
    const before = this.#rows.get(toServiceId(this.#run.feedId, listing.sourceId));
    if (!parsed.ok) reject(parsed.reasons.join('; '));
    else if (before !== undefined) {
      this.#kept.parts.noteRepeats();
      const what = cells.text('reference') === null ? 'name and organisation' : 'reference';
      reject(`${before} has the same ${what}; give each its own Reference`);
    } else {
      const replacedBy = cells.list('replacedBy');
      // A warning about a cell that names its column says it better.
      const others = made.warnings.filter((one) => !cells.warnings.some((said) => said.includes(one)));
      this.#take(row, parsed.service, [...cells.warnings, ...others]);
      this.#idOfReference.set(termKey(listing.sourceId), parsed.service.id);
      if (replacedBy.length > 0) this.#replaced.set(parsed.service.id, JSON.stringify(replacedBy));
    }
  }

  /** Once all rows were taken: what replaces a service is known now, or is not there. */
  finish(): void {
    for (const [id, written] of this.#replaced) {
      const { replacedBy, unknown } = replaceReferences(readTexts(written), this.#idOfReference);
      const row = this.#rows.get(id) ?? id;
      this.#kept.change(
        id,
        (service) => (replacedBy.length === 0 ? service : { ...service, replacedBy }),
        unknown.map((name) => ({
          id: row,
          message: `Replaced by: no row has the reference ${quote(name)}`,
        })),
      );
    }
  }

  #take(row: string, service: Service, warnings: readonly string[]): void {
    this.#rows.set(service.id, row);
    this.#kept.keep(
      service,
      warnings.map((message) => ({ id: row, message })),
    );
  }
}

function readTexts(json: string): readonly string[] {
  const list: unknown = JSON.parse(json);
  return Array.isArray(list) ? list.filter((text) => typeof text === 'string') : [];
}

function describeNameless(cells: TableCells): string {
  const filled = cells.filled();
  return filled.length === 1
    ? `it holds only ${quote(filled[0] ?? '')}: a title or a merged cell, not a service`
    : 'Name: it is empty, and a service needs one (a merged cell fills its first row only)';
}
