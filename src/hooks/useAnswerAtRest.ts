import { useEffect, useState } from 'react';
import type { SearchResponse } from '../search/searchResponse.ts';
import { useAppServices } from './appServices.ts';
import type { SearchMemory } from './searchMemory.ts';

const restMs = 1000;

/** An answer, and how many results of it are asked for. */
export interface AnswerAtRest {
  readonly response: SearchResponse;
  readonly shown: number;
}

/**
 * The answer to the question asked last, once both have stood still for a second; until then the one
 * before. It renders nothing while somebody types.
 */
export function useAnswerAtRest(): AnswerAtRest | null {
  const { memory } = useAppServices();
  const [atRest, setAtRest] = useState<AnswerAtRest | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let before: SearchMemory | null = null;
    const wait = () => {
      const now = memory.get();
      const { lastAnswer, question, shown } = now;
      const isAsBefore =
        before?.lastAnswer === lastAnswer && before.question === question && before.shown === shown;
      before = now;
      // A letter comes with its question at once: the timer need not be set for both.
      if (isAsBefore) return;
      clearTimeout(timer);
      if (!lastAnswer || lastAnswer.question !== question) return;
      timer = setTimeout(() => setAtRest({ response: lastAnswer.response, shown }), restMs);
    };
    wait();
    const stop = memory.subscribe(wait);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [memory]);
  return atRest;
}
