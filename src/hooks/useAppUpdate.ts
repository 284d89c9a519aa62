import { useAppServices } from './appServices.ts';
import { useObservable } from './useObservable.ts';

/** Whether a new version of the app is waiting, and what to call to take it. */
export function useAppUpdate(): { readonly isWaiting: boolean; readonly accept: () => void } {
  const { update } = useAppServices();
  return { isWaiting: useObservable(update.isWaiting), accept: update.accept };
}
