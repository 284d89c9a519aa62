import type { CalendarDay } from '../../../src/catalogue/calendarDay.ts';
import type { Service } from '../../../src/catalogue/service.ts';
import type { Gazetteer } from '../../../src/geography/gazetteer.ts';
import type { ServiceFilters } from '../../../src/search/serviceQuery.ts';
import type { ThesaurusTerm } from '../../../src/taxonomy/thesaurusTerm.ts';

/** What engines are built from. Only the catalogue's own makes use of more than the services. */
export interface BenchData {
  readonly services: readonly Service[];
  readonly gazetteer: Gazetteer;
  readonly thesaurus: readonly ThesaurusTerm[];
  readonly today: CalendarDay;
}

/** Answers a query with ids of services, best first, at most `limit`. */
export type BenchSearch = (text: string, filters: ServiceFilters, limit: number) => readonly string[];

/** A search engine under test. Each call of `build` or `load` begins anew. */
export interface BenchEngine {
  readonly name: string;
  /** Builds the index from the services. */
  build(data: BenchData): Promise<BenchSearch>;
  /** The bytes that a device would keep of what was built last. */
  save(): Promise<Uint8Array>;
  /** The search from saved bytes. */
  load(bytes: Uint8Array, data: BenchData): Promise<BenchSearch>;
}

/** The bytes of a value as JSON. */
export function toJsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** The text of saved bytes. */
export function toText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
