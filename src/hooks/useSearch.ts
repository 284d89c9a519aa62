import { useEffect, useMemo } from 'react';
import type { SearchResponse } from '../search/searchResponse.ts';
import type { ServiceQuery } from '../search/serviceQuery.ts';
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

/** Asks a query of the catalogue on the device and remembers the answer. One that comes too late is dropped. */
export function useAsking(query: ServiceQuery, limit: number): void {
  const { search } = useAppServices();
  const releaseId = useReleaseId();
  const today = useToday();
  const answered = useRemembered('lastAnswer')?.question;
  const remember = useRemember();
  const question = JSON.stringify([releaseId, today, limit, query]);
  const isCurrent = answered === question;

  useEffect(() => {
    if (releaseId === null || isCurrent) return;
    let isWanted = true;
    const answer = search.search(query, { today, limit, offset: 0 });
    remember({ question });
    answer.then(
      (response) => isWanted && remember({ lastAnswer: { question, response }, failure: null }),
      (error: unknown) =>
        isWanted && remember({ failure: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      isWanted = false;
    };
    // The question holds all of the query.
  }, [question, releaseId, isCurrent]);
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

/** Whether the newest answer is the one to the question asked last. */
export function useIsAnswered(): boolean {
  return useRemembered('lastAnswer')?.question === useRemembered('question');
}

function useReleaseId(): string | null {
  const { search: readiness } = useCatalogue();
  return readiness.state === 'ready' ? readiness.releaseId : null;
}
