import { useEffect, useState } from 'react';
import type { Service } from '../catalogue/service.ts';
import type { ProviderFound } from '../search/providerListings.ts';
import { useAppServices } from './appServices.ts';
import { useCatalogue } from './useCatalogue.ts';

/** What was looked up: `undefined` until it is there, null where the look-up failed. */
export type LookedUp<Value> = Value | null | undefined;

/** The listings of a provider, asked again when a newer catalogue arrives. */
export function useListings(organizationId: string): LookedUp<readonly Service[]> {
  const { search } = useAppServices();
  return useLookUp(organizationId, () => search.listingsOf(organizationId));
}

/**
 * Providers whose name is like what is typed; none before two characters. Until the answer to the last
 * letter is here, the one before it stays.
 */
export function useProviders(text: string): LookedUp<readonly ProviderFound[]> {
  const { search } = useAppServices();
  const wanted = text.trim();
  const lookUp = async () => (wanted.length < 2 ? [] : search.findProviders(wanted, 10));
  return useLookUp(wanted, lookUp, true);
}

/** Looks something up in the search, again when the question or the catalogue changes. */
export function useLookUp<Value>(
  question: string,
  lookUp: () => Promise<Value>,
  keepsFormer = false,
): LookedUp<Value> {
  const { search: readiness } = useCatalogue();
  const releaseId = readiness.state === 'ready' ? readiness.releaseId : null;
  const key = `${releaseId} ${question}`;
  const [found, setFound] = useState<{ readonly key: string; readonly value: Value | null } | null>(null);
  useEffect(() => {
    if (releaseId === null) return;
    let isWanted = true;
    lookUp().then(
      (value) => isWanted && setFound({ key, value }),
      () => isWanted && setFound({ key, value: null }),
    );
    return () => {
      isWanted = false;
    };
    // The key holds the question and the release.
  }, [key]);
  return found && (found.key === key || keepsFormer) ? found.value : undefined;
}
