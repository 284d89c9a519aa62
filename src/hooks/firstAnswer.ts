import type { Observable } from './observable.ts';
import type { SearchMemory } from './searchMemory.ts';

/** Waits for the first answer of this opening, at most so many milliseconds: other screens ask nothing. */
export function waitForFirstAnswer(memory: Observable<SearchMemory>, longestMs: number): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const timer = setTimeout(finish, longestMs);
    const stop = memory.subscribe(() => memory.get().lastAnswer !== null && finish());
    if (memory.get().lastAnswer !== null) finish();
  });
}

// A page that is never idle, and browsers that do not say when they are.
const longestBusyMs = 500;
const shortPauseMs = 100;

/** Waits until the page has drawn what it has and nothing else to do, at most half a second. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window)
      window.requestIdleCallback(() => resolve(), { timeout: longestBusyMs });
    else setTimeout(resolve, shortPauseMs);
  });
}
