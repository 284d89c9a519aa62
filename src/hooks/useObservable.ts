import { useSyncExternalStore } from 'react';
import type { Observable } from './observable.ts';

/** The present value of an observable; the component renders again when it changes. */
export function useObservable<T>(observable: Observable<T>): T {
  return useSyncExternalStore(observable.subscribe, observable.get);
}
