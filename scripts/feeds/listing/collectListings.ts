import { parseService } from '../../../src/catalogue/parseService.ts';
import { countRecords } from '../countRecords.ts';
import type { FeedImport } from '../feedAdapter.ts';
import type { KeptServices } from '../kept/keptServices.ts';
import { toRejected } from '../rejectedRecord.ts';
import type { ListingRun } from './listingRun.ts';
import type { RawListing } from './rawListing.ts';
import { toServiceRecord } from './toServiceRecord.ts';

/** Makes services of listings one by one, and counts them: what is read is accepted or rejected, once. */
export class ListingCollector {
  readonly #run: ListingRun;
  readonly #kept: KeptServices;

  constructor(run: ListingRun, kept: KeptServices) {
    this.#run = run;
    this.#kept = kept;
  }

  /** Takes a listing, or rejects it. `id` is where a person finds it in the source. */
  add(id: string, listing: RawListing, warnings: readonly string[] = []): void {
    const made = toServiceRecord(listing, this.#run);
    if (!made.ok) return this.reject(id, made.reason, listing.sourceId);
    const parsed = parseService(made.record);
    if (!parsed.ok) return this.reject(id, parsed.reasons.join('; '), listing.sourceId);
    if (this.#kept.has(parsed.service.id)) {
      this.#kept.parts.noteRepeats();
      return this.reject(id, 'another service before it has the same id', listing.sourceId);
    }
    this.#kept.keep(
      parsed.service,
      [...warnings, ...made.warnings].map((message) => ({ id, message })),
    );
  }

  /** Counts a record as read and not taken; `sourceId` is null where it does not say which service it is. */
  reject(id: string, reason: string, sourceId: string | null): void {
    this.#kept.rejections.add(toRejected(id, reason, sourceId));
  }

  /** How much was read, what of it was rejected, and whether every service of it is known. */
  finish(): FeedImport {
    return countRecords(this.#kept);
  }
}
