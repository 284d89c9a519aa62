import { parseService } from '../../../src/catalogue/parseService.ts';
import type { RejectedService } from '../../../src/catalogue/parseServices.ts';
import type { FeedImport } from '../feedAdapter.ts';
import type { KeptServices } from '../kept/keptServices.ts';
import type { ListingRun } from './listingRun.ts';
import type { RawListing } from './rawListing.ts';
import { toServiceRecord } from './toServiceRecord.ts';

/** Makes services of listings one by one, and counts them: what is read is accepted or rejected, once. */
export class ListingCollector {
  readonly #run: ListingRun;
  readonly #kept: KeptServices;
  readonly #rejected: RejectedService[] = [];

  constructor(run: ListingRun, kept: KeptServices) {
    this.#run = run;
    this.#kept = kept;
  }

  /** Takes a listing, or rejects it. `id` is where a person finds it in the source. */
  add(id: string, listing: RawListing, warnings: readonly string[] = []): void {
    const made = toServiceRecord(listing, this.#run);
    if (!made.ok) return this.reject(id, made.reason);
    const parsed = parseService(made.record);
    if (!parsed.ok) return this.reject(id, parsed.reasons.join('; '));
    if (this.#kept.has(parsed.service.id))
      return this.reject(id, 'another service before it has the same id');
    this.#kept.keep(
      parsed.service,
      [...warnings, ...made.warnings].map((message) => ({ id, message })),
    );
  }

  /** Counts a record as read and not taken. */
  reject(id: string, reason: string): void {
    this.#rejected.push({ id, reason });
  }

  /** How much was read, and what of it was rejected. */
  finish(): Pick<FeedImport, 'read' | 'rejected'> {
    return { read: this.#kept.size + this.#rejected.length, rejected: this.#rejected };
  }
}
