import { parseService } from '../../../src/catalogue/parseService.ts';
import type { RejectedService } from '../../../src/catalogue/parseServices.ts';
import type { Service } from '../../../src/catalogue/service.ts';
import type { FeedImport, FeedWarning } from '../feedAdapter.ts';
import type { ListingRun } from './listingRun.ts';
import type { RawListing } from './rawListing.ts';
import { toServiceRecord } from './toServiceRecord.ts';

/** Makes services of listings one by one, and counts them: what is read is accepted or rejected, once. */
export class ListingCollector {
  readonly #run: ListingRun;
  readonly #services = new Map<string, Service>();
  readonly #rejected: RejectedService[] = [];
  readonly #warnings: FeedWarning[] = [];

  constructor(run: ListingRun) {
    this.#run = run;
  }

  /** Takes a listing, or rejects it. `id` is where a person finds it in the source. */
  add(id: string, listing: RawListing, warnings: readonly string[] = []): void {
    const made = toServiceRecord(listing, this.#run);
    if (!made.ok) return this.reject(id, made.reason);
    const parsed = parseService(made.record);
    if (!parsed.ok) return this.reject(id, parsed.reasons.join('; '));
    if (this.#services.has(parsed.service.id))
      return this.reject(id, 'another service before it has the same id');
    this.#services.set(parsed.service.id, parsed.service);
    this.#warnings.push(...[...warnings, ...made.warnings].map((message) => ({ id, message })));
  }

  /** Counts a record as read and not taken. */
  reject(id: string, reason: string): void {
    this.#rejected.push({ id, reason });
  }

  /** All of it, in the order in which it came. */
  finish(): Pick<FeedImport, 'read' | 'services' | 'rejected' | 'warnings'> {
    const services = [...this.#services.values()];
    return {
      read: services.length + this.#rejected.length,
      services,
      rejected: this.#rejected,
      warnings: this.#warnings,
    };
  }
}
