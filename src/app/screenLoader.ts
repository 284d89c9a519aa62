import type { ComponentType } from 'react';

/** A screen's file is not there: the app was updated meanwhile, or was never copied whole. */
export class ScreenMissingError extends Error {
  override readonly name = 'ScreenMissingError';
}

const reloadMark = 'reloaded-for-a-screen';

/** Loads a screen for `React.lazy`, and says so with a `ScreenMissingError` where its file is missing. */
export function toScreenLoader<Screen extends ComponentType>(
  load: () => Promise<Screen>,
): () => Promise<{ readonly default: Screen }> {
  return async () => {
    try {
      const screen = await load();
      sessionStorage.removeItem(reloadMark);
      return { default: screen };
    } catch (cause) {
      throw new ScreenMissingError('The file of a screen could not be loaded', { cause });
    }
  };
}

/**
 * Whether to reload by itself for a missing screen: once, and only where the app then opens from the
 * device. Without a service worker a reload could leave no app at all.
 */
export function mayReloadForScreen(error: unknown, storage: Storage, isControlled: boolean): boolean {
  if (!(error instanceof ScreenMissingError) || !isControlled || storage.getItem(reloadMark)) return false;
  storage.setItem(reloadMark, 'yes');
  return true;
}
