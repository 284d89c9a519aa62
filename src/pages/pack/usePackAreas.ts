import { useEffect, useState } from 'react';
import type { HomeArea } from '../../geography/homeArea.ts';
import { useAppServices } from '../../hooks/appServices.ts';
import { useCatalogue } from '../../hooks/useCatalogue.ts';

/** The areas of these codes, those that are known, in the order asked; empty until they are looked up. */
export function usePackAreas(codes: readonly string[]): readonly HomeArea[] {
  const { search } = useAppServices();
  const { search: readiness } = useCatalogue();
  const [areas, setAreas] = useState<readonly HomeArea[]>([]);
  const isReady = readiness.state === 'ready';
  const question = codes.join(' ');

  useEffect(() => {
    if (!isReady) return;
    let isWanted = true;
    Promise.all(codes.map((code) => search.findArea(code))).then(
      (found) => isWanted && setAreas(found.filter((area) => area !== null)),
      () => isWanted && setAreas([]),
    );
    return () => {
      isWanted = false;
    };
    // The question holds the codes.
  }, [search, isReady, question]);

  return areas;
}
