import { useEffect, useState } from 'react';
import type { HomeArea } from '../geography/homeArea.ts';
import { useAppServices } from './appServices.ts';
import { useCatalogue } from './useCatalogue.ts';

/**
 * Finds areas by code: `undefined` until they are looked up, null for a code that no area has or that
 * could not be looked up.
 */
export type FindArea = (code: string) => HomeArea | null | undefined;

/** Looks up areas. Those that were found stay found while others are asked for. */
export function useAreas(codes: readonly string[]): FindArea {
  const { search } = useAppServices();
  const { search: readiness } = useCatalogue();
  const releaseId = readiness.state === 'ready' ? readiness.releaseId : null;
  const [found, setFound] = useState<ReadonlyMap<string, HomeArea | null>>(new Map());
  const missing = codes.filter((code) => !found.has(code));
  const question = JSON.stringify([releaseId, missing]);

  useEffect(() => {
    if (releaseId === null || missing.length === 0) return;
    let isWanted = true;
    const lookUp = async (code: string) => [code, await search.findArea(code).catch(() => null)] as const;
    void Promise.all(missing.map(lookUp)).then(
      (areas) => isWanted && setFound((before) => new Map([...before, ...areas])),
    );
    return () => {
      isWanted = false;
    };
    // The question holds the codes and the release.
  }, [search, question]);

  return (code) => found.get(code);
}
