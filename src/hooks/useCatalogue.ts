import { useAppServices } from './appServices.ts';
import type { CatalogueSnapshot } from './catalogueSession.ts';
import { useObservable } from './useObservable.ts';

/** What is known of the catalogue as a whole. */
export function useCatalogue(): CatalogueSnapshot {
  return useObservable(useAppServices().session.snapshot);
}
