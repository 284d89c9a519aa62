import { limits } from '../../../src/catalogue/limits.ts';
import { parseService } from '../../../src/catalogue/parseService.ts';
import type { RejectedService } from '../../../src/catalogue/parseServices.ts';
import { isRecord, type UnknownRecord } from '../../../src/catalogue/recordReader.ts';
import type { Service } from '../../../src/catalogue/service.ts';
import { toPlainLine } from '../cleaning/toPlainText.ts';
import { cutAtWord } from '../cleaning/toSummary.ts';
import type { FeedImport, FeedSettings } from '../feedAdapter.ts';
import { toServiceRecord } from '../listing/toServiceRecord.ts';
import { unwrapService } from './feedPage.ts';
import { isShallow, readId, toFingerprint } from './serviceEntry.ts';
import { toRawListing } from './toRawListing.ts';

/** How much of a service an entry holds: what hangs at a place, what a list says, or all. */
type Fullness = 'at a place' | 'in a list' | 'in full';
const order: readonly Fullness[] = ['at a place', 'in a list', 'in full'];

interface Collected {
  readonly fullness: Fullness;
  readonly fingerprint: string;
  readonly service: Service | null;
  readonly reason: string;
  readonly warnings: readonly string[];
}

/**
 * Turns entries of a feed into services one by one, so that none is kept longer than that. A list
 * entry and its details are one service; an id that comes again is read, and rejected.
 */
export class ServiceCollector {
  readonly #settings: FeedSettings;
  readonly #found = new Map<string, Collected>();
  readonly #rejected: RejectedService[] = [];

  constructor(settings: FeedSettings) {
    this.#settings = settings;
  }

  /** How many different services were found. */
  get size(): number {
    return this.#found.size;
  }

  /** How many of them have no more than their list entry. */
  get shallow(): number {
    return [...this.#found.values()].filter(({ fullness }) => fullness !== 'in full').length;
  }

  has(id: string): boolean {
    return this.#found.has(id);
  }

  /** Takes an entry as it came. `where` names it when it has no id. */
  add(entry: unknown, where: string): void {
    const id = readId(isRecord(entry) ? unwrapService(entry) : entry);
    if (!isRecord(entry)) return this.reject(where, 'it is not a service but a plain value');
    if (id === null) return this.reject(where, 'it has no id');
    const service = unwrapService(entry);
    const fullness = service !== entry ? 'at a place' : isShallow(entry) ? 'in a list' : 'in full';
    const earlier = this.#found.get(id);
    if (earlier && !this.#isMore(earlier.fullness, fullness)) {
      this.#repeat(id, earlier, fullness, service);
      return;
    }
    // Setting it again keeps its place in the order.
    this.#found.set(id, { fullness, fingerprint: toFingerprint(service), ...this.#read(service) });
  }

  /** Counts an entry as read and not taken. */
  reject(id: string, reason: string): void {
    this.#rejected.push({ id: cutAtWord(toPlainLine(id).value, limits.name) || 'unnamed', reason });
  }

  /** Takes back a service that turned out not to be what it seemed: it stays counted, as rejected. */
  withdraw(id: string, reason: string): void {
    if (this.#found.delete(id)) this.reject(id, reason);
  }

  /** All of it, in the order in which it was found. */
  finish(): Pick<FeedImport, 'read' | 'services' | 'rejected' | 'warnings'> {
    const services = [...this.#found.values()].flatMap(({ service }) => service ?? []);
    const warnings = [...this.#found].flatMap(([id, { service, warnings: messages }]) =>
      service ? messages.map((message) => ({ id, message })) : [],
    );
    for (const [id, { service, reason }] of this.#found) if (!service) this.reject(id, reason);
    return { read: services.length + this.#rejected.length, services, rejected: this.#rejected, warnings };
  }

  #isMore(before: Fullness, now: Fullness): boolean {
    return order.indexOf(now) > order.indexOf(before);
  }

  #repeat(id: string, earlier: Collected, fullness: Fullness, service: UnknownRecord): void {
    // Less of a service that is known already is no repetition but the list it stands in.
    if (earlier.fullness !== fullness || fullness === 'at a place') return;
    const isSame = earlier.fingerprint === toFingerprint(service);
    this.reject(id, `its id is repeated: it was read before, ${isSame ? 'in the same' : 'in other'} words`);
  }

  #read(raw: UnknownRecord): Pick<Collected, 'service' | 'reason' | 'warnings'> {
    const listing = toRawListing(raw, this.#settings.retrievedAt);
    const made = toServiceRecord(listing.value, this.#settings);
    if (!made.ok) return { service: null, reason: made.reason, warnings: [] };
    const parsed = parseService(made.record);
    if (!parsed.ok) return { service: null, reason: parsed.reasons.join('; '), warnings: [] };
    return {
      service: parsed.service,
      reason: '',
      warnings: [...new Set([...listing.warnings, ...made.warnings])],
    };
  }
}
