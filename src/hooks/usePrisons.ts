import { useEffect, useState } from 'react';
import type { PrisonDistances } from '../geography/prisonDistances.ts';
import { useAppServices } from './appServices.ts';
import { useCatalogue } from './useCatalogue.ts';

/** The prisons in use with their distances from these areas; empty until they are looked up. */
export function usePrisons(areaCodes: readonly string[]): readonly PrisonDistances[] {
  const { search } = useAppServices();
  const { search: readiness } = useCatalogue();
  const [prisons, setPrisons] = useState<readonly PrisonDistances[]>([]);
  const isReady = readiness.state === 'ready';
  const question = areaCodes.join(' ');

  useEffect(() => {
    if (!isReady) return;
    let isWanted = true;
    search.findPrisons(areaCodes).then(
      (found) => isWanted && setPrisons(found),
      () => isWanted && setPrisons([]),
    );
    return () => {
      isWanted = false;
    };
    // The question holds the areas.
  }, [search, isReady, question]);

  return prisons;
}
