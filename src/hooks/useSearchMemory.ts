import { useCallback, useLayoutEffect, useSyncExternalStore } from 'react';
import { useAppServices } from './appServices.ts';
import type { SearchMemory } from './searchMemory.ts';
import { useObservable } from './useObservable.ts';

/** What the search screen remembers while the app is open, and how to change a part of it. */
export function useSearchMemory(): [SearchMemory, (change: Partial<SearchMemory>) => void] {
  return [useObservable(useAppServices().memory), useRemember()];
}

/** One thing that is remembered: renders again only when that changes, not with every typed letter. */
export function useRemembered<Key extends keyof SearchMemory>(key: Key): SearchMemory[Key] {
  const { memory } = useAppServices();
  return useSyncExternalStore(memory.subscribe, () => memory.get()[key]);
}

/** Tells of one thing that is remembered, at first and whenever it changes, and renders nothing for it. */
export function useWatching<Key extends keyof SearchMemory>(
  key: Key,
  onChange: (value: SearchMemory[Key]) => void,
): void {
  const { memory } = useAppServices();
  useLayoutEffect(() => {
    const tell = () => onChange(memory.get()[key]);
    tell();
    return memory.subscribe(tell);
  }, [memory, key, onChange]);
}

/** How to change a part of what is remembered. */
export function useRemember(): (change: Partial<SearchMemory>) => void {
  const { memory } = useAppServices();
  return useCallback((change) => memory.set({ ...memory.get(), ...change }), [memory]);
}
