import type { Organization, Service } from '../catalogue/service.ts';
import { createServiceTableBuilder } from './filters/buildServiceTable.ts';
import type { ServiceTable } from './filters/serviceTable.ts';
import { createTextIndexBuilder } from './text-index/buildTextIndex.ts';
import { toIndexWords } from './text-index/toIndexWords.ts';
import { toNameFields, toSearchFields } from './text-index/serviceFields.ts';
import type { TextIndex } from './text-index/textIndex.ts';

/** All that is searched of a catalogue. Numbers of services are the same in all its parts. */
export interface CatalogueIndex {
  readonly text: TextIndex;
  /** Only the names of services, for those who know one. */
  readonly names: TextIndex;
  /** How many words each name has, brackets left out. */
  readonly nameLengths: Uint8Array;
  readonly table: ServiceTable;
  /** Every provider and partner, each id once. */
  readonly organizations: readonly Organization[];
}

/** Indexes services in the order given, which is the order equal results are listed in. */
export function buildIndex(services: readonly Service[]): CatalogueIndex {
  const text = createTextIndexBuilder();
  const names = createTextIndexBuilder();
  const nameLengths = new Uint8Array(services.length);
  const table = createServiceTableBuilder(services.length);
  const organizations = new Map<string, Organization>();
  for (const [number, service] of services.entries()) {
    text.add(toSearchFields(service));
    names.add(toNameFields(service));
    nameLengths[number] = Math.min(255, toIndexWords(service.name.replace(/\([^)]*\)/g, ' ')).length);
    table.add(service);
    for (const one of [service.organization, ...service.partners]) {
      if (!organizations.has(one.id)) organizations.set(one.id, one);
    }
  }
  return {
    text: text.build(),
    names: names.build(),
    nameLengths,
    table: table.build(),
    organizations: [...organizations.values()],
  };
}
