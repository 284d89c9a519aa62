import { useEffect, useMemo, useRef } from 'react';
import type { SearchResponse } from '../search/searchResponse.ts';
import type { ServiceFilters, ServiceQuery } from '../search/serviceQuery.ts';
import { useAppServices } from './appServices.ts';
import { useCatalogue } from './useCatalogue.ts';
import { useRemember, useRemembered } from './useSearchMemory.ts';
import { useToday } from './useToday.ts';

/** The newest answer there is. While a newer one is on its way, the last one stays. */
export interface SearchState {
  readonly response: SearchResponse | null;
  /** Why search could not answer, for a publisher; null when it could. */
  readonly failure: string | null;
}

// Longer than the time between two letters typed on a screen: who types on has no use for the rest.
const restMs = 400;

/**
 * Asks the catalogue on the device what is typed and set, and remembers the answer. One that comes too
 * late is dropped. What is typed is asked while the letter is still being handled, so that it waits for
 * nothing to be drawn. The results that fit the screen come first, the others when the typing rests.
 */
export function useAsking(filters: ServiceFilters): void {
  const { search, memory } = useAppServices();
  const releaseId = useReleaseId();
  const today = useToday();
  const remember = useRemember();
  const lastQuery = useRef('');

  useEffect(() => {
    if (releaseId === null) return;
    let asked: string | null = null;
    let resting: ReturnType<typeof setTimeout> | undefined;
    // Measured beforehand: to ask for it with a letter could lay the page out.
    let room = countRoom();
    const measure = () => (room = countRoom());
    const ask = () => {
      const { text, asText, asMeant, shown, lastAnswer } = memory.get();
      const query: ServiceQuery = { ...filters, text, asText, asMeant };
      const asks = JSON.stringify(query);
      const question = JSON.stringify([releaseId, today, shown, asks]);
      if (question === asked) return;
      asked = question;
      clearTimeout(resting);
      const isWanted = () => asked === question;
      const find = (limit: number): void => {
        search.search(query, { today, limit, offset: 0 }).then(
          (response) => {
            if (!isWanted()) return;
            remember({ lastAnswer: { question, response }, failure: null });
            if (limit < Math.min(shown, response.total)) resting = setTimeout(() => find(shown), restMs);
          },
          (error: unknown) =>
            isWanted() && remember({ failure: error instanceof Error ? error.message : String(error) }),
        );
      };
      // Whoever only asks for more, or gets a newer catalogue, may be reading the last of the results.
      const isSame = lastQuery.current === asks;
      lastQuery.current = asks;
      const isAnswered = lastAnswer?.question === question;
      if (!isAnswered) find(isSame ? shown : Math.min(shown, room));
      else if (lastAnswer.response.results.length < Math.min(shown, lastAnswer.response.total)) find(shown);
      remember(isAnswered ? { question, failure: null } : { question });
    };
    ask();
    const stop = memory.subscribe(ask);
    window.addEventListener('resize', measure);
    return () => {
      stop();
      window.removeEventListener('resize', measure);
      clearTimeout(resting);
      asked = null;
    };
  }, [search, memory, releaseId, today, filters, remember]);
}

// What asks and tells how many there are takes this much of the screen, and each result about that much.
const aboveResults = 450;
const oneResult = 380;

/** How many results the screen has room for, the last of them in part. */
function countRoom(): number {
  return Math.max(1, Math.ceil((window.innerHeight - aboveResults) / oneResult));
}

/** The newest answer. It renders again for answers, and not for the letters that ask for them. */
export function useSearchState(): SearchState {
  const { search: readiness } = useCatalogue();
  const lastAnswer = useRemembered('lastAnswer');
  const lastFailure = useRemembered('failure');
  const failure = readiness.state === 'failed' ? readiness.reason : lastFailure;
  const response = readiness.state === 'ready' ? (lastAnswer?.response ?? null) : null;
  return useMemo(() => ({ response, failure }), [response, failure]);
}

function useReleaseId(): string | null {
  const { search: readiness } = useCatalogue();
  return readiness.state === 'ready' ? readiness.releaseId : null;
}
