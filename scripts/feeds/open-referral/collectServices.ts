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

/** How much of a service an entry holds: what hangs at a place, what a list says, all, or its own details. */
type Fullness = 'at a place' | 'in a list' | 'in full' | 'details';
const order: readonly Fullness[] = ['at a place', 'in a list', 'in full', 'details'];

interface Collected {
  readonly fullness: Fullness;
  /** What came of it so far, each with a fingerprint of what it said. */
  readonly came: Map<Fullness, string>;
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
    return [...this.#found.values()].filter(
      ({ fullness }) => order.indexOf(fullness) < order.indexOf('in full'),
    ).length;
  }

  has(id: string): boolean {
    return this.#found.has(id);
  }

  /** Takes an entry as it came. `where` names it when it has no id; details stand above what a list says. */
  add(entry: unknown, where: string, isDetails = false): void {
    const id = readId(isRecord(entry) ? unwrapService(entry) : entry);
    if (!isRecord(entry)) return this.reject(where, 'it is not a service but a plain value');
    if (id === null) return this.reject(where, 'it has no id');
    const service = unwrapService(entry);
    const fullness = isDetails ? 'details' : toFullness(entry, service);
    const earlier = this.#found.get(id);
    const before = earlier?.came.get(fullness);
    // Times and places of one service come apart, each with the service.
    if (before !== undefined && fullness === 'at a place') return;
    const fingerprint = toFingerprint(service);
    if (before !== undefined) {
      const words = before === fingerprint ? 'in the same words' : 'in other words';
      return this.reject(id, `its id is repeated: it was read before, ${words}`);
    }
    const came = earlier?.came ?? new Map<Fullness, string>();
    came.set(fullness, fingerprint);
    // Less of a service that is known already is the list it stands in. Setting it again keeps its place.
    if (earlier && order.indexOf(fullness) < order.indexOf(earlier.fullness)) return;
    this.#found.set(id, { fullness, came, ...this.#read(service) });
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

  #read(raw: UnknownRecord): Pick<Collected, 'service' | 'reason' | 'warnings'> {
    try {
      return this.#interpret(raw);
    } catch (error) {
      // Nested so deeply that the stack ran out: no listing, and no reason to lose the others.
      if (error instanceof RangeError)
        return { service: null, reason: 'it is nested too deeply', warnings: [] };
      throw error;
    }
  }

  #interpret(raw: UnknownRecord): Pick<Collected, 'service' | 'reason' | 'warnings'> {
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

function toFullness(entry: UnknownRecord, service: UnknownRecord): Fullness {
  if (service !== entry) return 'at a place';
  return isShallow(entry) ? 'in a list' : 'in full';
}
