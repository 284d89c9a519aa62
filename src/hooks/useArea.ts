import { useEffect, useState } from 'react';
import type { HomeArea } from '../geography/homeArea.ts';
import { useAppServices } from './appServices.ts';
import { useCatalogue } from './useCatalogue.ts';

/**
 * The area of a code: `undefined` until it is looked up, also where that failed, null when the
 * catalogue has no such area. A newer catalogue is asked again.
 */
export function useArea(code: string | null): HomeArea | null | undefined {
  const { search } = useAppServices();
  const { search: readiness } = useCatalogue();
  const [found, setFound] = useState<{ readonly code: string; readonly area: HomeArea | null } | null>(null);
  const releaseId = readiness.state === 'ready' ? readiness.releaseId : null;

  useEffect(() => {
    if (code === null || releaseId === null) return;
    let isWanted = true;
    search.findArea(code).then(
      (area) => isWanted && setFound({ code, area }),
      // A worker that failed says nothing about the area; the results say that it failed.
      () => isWanted && setFound(null),
    );
    return () => {
      isWanted = false;
    };
  }, [search, code, releaseId]);

  if (code === null) return null;
  return found?.code === code ? found.area : undefined;
}
