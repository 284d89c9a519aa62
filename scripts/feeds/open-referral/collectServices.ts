import { parseService } from '../../../src/catalogue/parseService.ts';
import { isRecord, type UnknownRecord } from '../../../src/catalogue/recordReader.ts';
import type { Service } from '../../../src/catalogue/service.ts';
import { countRecords } from '../countRecords.ts';
import type { FeedImport, FeedSettings } from '../feedAdapter.ts';
import type { KeptServices } from '../kept/keptServices.ts';
import { toProvenanceId } from '../listing/serviceIds.ts';
import { toServiceRecord } from '../listing/toServiceRecord.ts';
import { toRejected } from '../rejectedRecord.ts';
import { unwrapService } from './feedPage.ts';
import { FoundServices, isLess, type FoundService, type Fullness } from './foundServices.ts';
import { readOwnFacts } from './ownFacts.ts';
import { isShallow, readId, toFingerprint } from './serviceEntry.ts';
import { toRawListing } from './toRawListing.ts';

type Interpreted =
  | { readonly ok: true; readonly service: Service; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly reason: string };

/**
 * Turns entries of a feed into services one by one, so that none is held longer than that. A list
 * entry and its details are one service; an id that comes again is read, and rejected.
 */
export class ServiceCollector {
  readonly #settings: FeedSettings;
  readonly #kept: KeptServices;
  readonly #found: FoundServices;
  #repeated = 0;

  constructor(settings: FeedSettings, kept: KeptServices) {
    this.#settings = settings;
    this.#kept = kept;
    this.#found = new FoundServices(kept.openMap());
  }

  /** How many different services were found. */
  get size(): number {
    return this.#found.size;
  }

  /** How many entries only repeated what had come before. */
  get repeated(): number {
    return this.#repeated;
  }

  /** How many of them have no more than their list entry. */
  get shallow(): number {
    return this.#found.shallow;
  }

  has(id: string): boolean {
    return this.#found.has(id);
  }

  /** Takes an entry as it came. `where` names it when it has no id; details stand above what a list says. */
  add(entry: unknown, where: string, isDetails = false): void {
    const id = readId(isRecord(entry) ? unwrapService(entry) : entry);
    if (!isRecord(entry)) return this.rejectUnknown(where, 'it is not a service but a plain value');
    if (id === null) return this.rejectUnknown(where, 'it has no id');
    const service = unwrapService(entry);
    const fullness = isDetails ? 'details' : toFullness(entry, service);
    const earlier = this.#found.get(id);
    const before = earlier?.came[fullness];
    // Times and places of one service come apart, each with the service.
    if (before !== undefined && fullness === 'at a place') return;
    const fingerprint = toFingerprint(service);
    if (before !== undefined) {
      this.#repeated += 1;
      const words = before === fingerprint ? 'in the same words' : 'in other words';
      return this.reject(id, `its id is repeated: it was read before, ${words}`);
    }
    const came = { ...earlier?.came, [fullness]: fingerprint };
    // Less of a service that is known already is the list it stands in. Setting it again keeps its place.
    if (earlier && isLess(fullness, earlier.fullness)) {
      this.#found.set(id, { ...earlier, came });
    } else {
      this.#found.set(id, { fullness, came, taken: this.#take(id, service, earlier) });
    }
  }

  /** Counts the entry of a service as read and not taken. */
  reject(id: string, reason: string): void {
    this.#kept.rejections.add(toRejected(toProvenanceId(id), reason, id));
  }

  /** Counts an entry that does not say which service it is; `where` is its place. */
  rejectUnknown(where: string, reason: string): void {
    this.#kept.rejections.add(toRejected(toProvenanceId(where), reason, null));
  }

  /** Takes back a service that turned out not to be what it seemed: it stays counted, as rejected. */
  withdraw(id: string, reason: string): void {
    const found = this.#found.get(id);
    if (!found) return;
    this.#forget(found);
    this.#found.delete(id);
    this.reject(id, reason);
  }

  /** How much was read, what of it was rejected, and whether every service of it is known. */
  finish(): FeedImport {
    for (const { id, reason } of this.#found.refused()) this.reject(id, reason);
    return countRecords(this.#kept);
  }

  #take(id: string, raw: UnknownRecord, earlier: FoundService | undefined): FoundService['taken'] {
    const made = this.#interpret(raw);
    if (!made.ok) {
      this.#forget(earlier);
      return { reason: made.reason };
    }
    const { service, warnings } = made;
    const isOwn = earlier && 'id' in earlier.taken && earlier.taken.id === service.id;
    if (!isOwn && this.#kept.has(service.id)) return { reason: 'another service before it has the same id' };
    this.#kept.keep(
      service,
      warnings.map((message) => ({ id, message })),
    );
    return { id: service.id };
  }

  #forget(found: FoundService | undefined): void {
    if (found && 'id' in found.taken) this.#kept.forget(found.taken.id);
  }

  #interpret(raw: UnknownRecord): Interpreted {
    try {
      return interpret(raw, this.#settings);
    } catch (error) {
      // Nested so deeply that the stack ran out: no listing, and no reason to lose the others.
      if (error instanceof RangeError) return { ok: false, reason: 'it is nested too deeply' };
      throw error;
    }
  }
}

function interpret(raw: UnknownRecord, settings: FeedSettings): Interpreted {
  const { service, stated } = readOwnFacts(raw, settings);
  const listing = toRawListing(service, settings.retrievedAt);
  const made = toServiceRecord(
    { ...listing.value, stated: { ...listing.value.stated, ...stated } },
    settings,
  );
  if (!made.ok) return made;
  const parsed = parseService(made.record);
  if (!parsed.ok) return { ok: false, reason: parsed.reasons.join('; ') };
  const warnings = [...new Set([...listing.warnings, ...made.warnings])];
  return { ok: true, service: parsed.service, warnings };
}

function toFullness(entry: UnknownRecord, service: UnknownRecord): Fullness {
  if (service !== entry) return 'at a place';
  return isShallow(entry) ? 'in a list' : 'in full';
}
