import { useEffect, useState } from 'react';
import type { SearchClient } from '../search/searchClient.ts';
import { useAppServices } from './appServices.ts';
import { useCatalogue } from './useCatalogue.ts';

/** What was found for a place being typed. */
export type PlacesFound = Awaited<ReturnType<SearchClient['findPlaces']>>;

interface PlacesSoFar extends PlacesFound {
  /** Whether this answers the last letter; until then it is the answer before it. */
  readonly isSettled: boolean;
}

const nothing: PlacesFound = { suggestions: [], note: null };
const atMost = 8;

/**
 * Suggestions for a place being typed; none before two characters. Answers out of turn are dropped.
 * What is typed before the catalogue can be searched is looked up once it can.
 */
export function usePlaces(text: string): PlacesSoFar {
  const { search } = useAppServices();
  const { search: readiness } = useCatalogue();
  const releaseId = readiness.state === 'ready' ? readiness.releaseId : null;
  const [found, setFound] = useState<{ readonly text: string; readonly places: PlacesFound } | null>(null);
  const wanted = text.trim();

  useEffect(() => {
    if (wanted.length < 2 || releaseId === null) return;
    let isWanted = true;
    search.findPlaces(wanted, atMost).then(
      (places) => isWanted && setFound({ text: wanted, places }),
      () =>
        isWanted &&
        setFound({
          text: wanted,
          places: { suggestions: [], note: 'Places cannot be looked up at the moment.' },
        }),
    );
    return () => {
      isWanted = false;
    };
  }, [search, wanted, releaseId]);

  // Until the answer to the last letter is here, the one before it is better than a flickering list.
  if (wanted.length < 2) return { ...nothing, isSettled: true };
  return { ...(found?.places ?? nothing), isSettled: found?.text === wanted };
}
