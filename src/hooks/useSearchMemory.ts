import { useCallback } from 'react';
import { useAppServices } from './appServices.ts';
import type { SearchMemory } from './searchMemory.ts';
import { useObservable } from './useObservable.ts';

/** What the search screen remembers while the app is open, and how to change a part of it. */
export function useSearchMemory(): [SearchMemory, (change: Partial<SearchMemory>) => void] {
  const { memory } = useAppServices();
  const remember = useCallback(
    (change: Partial<SearchMemory>) => memory.set({ ...memory.get(), ...change }),
    [memory],
  );
  return [useObservable(memory), remember];
}
