import { useEffect, useState } from 'react';
import type { HomeArea } from '../geography/homeArea.ts';
import { useAppServices } from './appServices.ts';
import { useCatalogue } from './useCatalogue.ts';

/** The area of a code: `undefined` until it is looked up, null when there is no such area. */
export function useArea(code: string | null): HomeArea | null | undefined {
  const { search } = useAppServices();
  const { search: readiness } = useCatalogue();
  const [found, setFound] = useState<{ readonly code: string; readonly area: HomeArea | null } | null>(null);
  const isReady = readiness.state === 'ready';

  useEffect(() => {
    if (code === null || !isReady) return;
    let isWanted = true;
    search.findArea(code).then(
      (area) => isWanted && setFound({ code, area }),
      () => isWanted && setFound({ code, area: null }),
    );
    return () => {
      isWanted = false;
    };
  }, [search, code, isReady]);

  if (code === null) return null;
  return found?.code === code ? found.area : undefined;
}
