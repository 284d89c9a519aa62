import Fuse from 'fuse.js';
import type { Service } from '../catalogue/service.ts';
import type { CatalogueIndex } from './catalogueIndex.ts';
import { foldText } from './foldText.ts';
import { onceMade } from './onceMade.ts';
import type { ServiceRecords } from './serviceRecords.ts';

/** A provider of the catalogue, with how many listings name it as provider or partner. */
export interface ProviderFound {
  readonly id: string;
  readonly name: string;
  readonly listings: number;
}

/** Finds providers by name, and what each of them lists. */
export interface ProviderListings {
  /** Providers whose name is like the text, the likest first. Forgives typing errors. */
  readonly findProviders: (text: string, limit: number) => readonly ProviderFound[];
  /** The listings of a provider, in the order of their names, also those that are over. */
  readonly listingsOf: (organizationId: string) => readonly Service[];
}

/** Look-up of providers over an index and its records. */
export function createProviderListings(
  { organizations, table }: CatalogueIndex,
  records: ServiceRecords,
): ProviderListings {
  const fuse = onceMade(
    () =>
      new Fuse(
        organizations.map((organization) => ({ organization, folded: foldText(organization.name) })),
        { keys: ['folded'], threshold: 0.4, ignoreLocation: true, ignoreFieldNorm: true },
      ),
  );
  const numbersOf = (id: string): readonly number[] => table.byProvider.get(id) ?? [];
  return {
    findProviders: (text, limit) =>
      fuse()
        .search(foldText(text.slice(0, 100)), { limit })
        .map(({ item: { organization } }) => ({
          ...organization,
          listings: numbersOf(organization.id).length,
        })),
    listingsOf: (organizationId) => numbersOf(organizationId).map((number) => records.read(number)),
  };
}
