import { useEffect, useMemo, useState } from 'react';
import type { SearchResponse } from '../search/searchResponse.ts';
import type { ServiceQuery } from '../search/serviceQuery.ts';
import { useAppServices } from './appServices.ts';
import { useCatalogue } from './useCatalogue.ts';
import { useRemember, useRemembered } from './useSearchMemory.ts';
import { useToday } from './useToday.ts';

/** The newest answer there is. While a newer one is on its way, the last one stays. */
export interface SearchState {
  readonly response: SearchResponse | null;
  /** Whether `response` answers the present question. */
  readonly isCurrent: boolean;
  /** Why search could not answer, for a publisher; null when it could. */
  readonly failure: string | null;
}

/** Answers a query from the catalogue on the device. An answer that comes too late is dropped. */
export function useSearch(query: ServiceQuery, limit: number): SearchState {
  const { search } = useAppServices();
  const { search: readiness } = useCatalogue();
  const today = useToday();
  const lastAnswer = useRemembered('lastAnswer');
  const remember = useRemember();
  const [failure, setFailure] = useState<string | null>(null);

  const releaseId = readiness.state === 'ready' ? readiness.releaseId : null;
  const question = JSON.stringify([releaseId, today, limit, query]);
  const isCurrent = lastAnswer?.question === question;

  useEffect(() => {
    if (releaseId === null || isCurrent) return;
    let isWanted = true;
    search.search(query, { today, limit, offset: 0 }).then(
      (response) => {
        if (!isWanted) return;
        setFailure(null);
        remember({ lastAnswer: { question, response } });
      },
      (error: unknown) => isWanted && setFailure(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      isWanted = false;
    };
    // The question holds all of the query.
  }, [question, releaseId, isCurrent]);

  const reason = readiness.state === 'failed' ? readiness.reason : failure;
  const response = releaseId === null ? null : (lastAnswer?.response ?? null);
  return useMemo(() => ({ response, isCurrent, failure: reason }), [response, isCurrent, reason]);
}
