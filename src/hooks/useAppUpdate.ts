import { useAppServices } from './appServices.ts';
import { useObservable } from './useObservable.ts';

/** Whether a new version of the app is waiting or has outdated this window, and what to call then. */
export function useAppUpdate(): {
  readonly isWaiting: boolean;
  readonly isOutdated: boolean;
  readonly accept: () => void;
  readonly reload: () => void;
} {
  const { update } = useAppServices();
  const isWaiting = useObservable(update.isWaiting);
  const isOutdated = useObservable(update.isOutdated);
  return { isWaiting, isOutdated, accept: update.accept, reload: update.reload };
}
