/**
 * What happened to the catalogue on the device: `release` is another release or a check of it;
 * `removing` and `removed` are before and after everything is deleted.
 */
export type ReleaseChange = 'release' | 'removing' | 'removed';

/** Tells this tab and the others that the catalogue on the device is another one now. */
export interface ReleaseChannel {
  readonly announce: (change: ReleaseChange) => void;
  /** @returns how to stop listening */
  readonly listen: (listener: (change: ReleaseChange) => void) => () => void;
  readonly close: () => void;
}

/** Opens the channel between tabs; where the browser has none, only this tab hears. */
export function openReleaseChannel(name: string): ReleaseChannel {
  const listeners = new Set<(change: ReleaseChange) => void>();
  const tell = (change: ReleaseChange) => listeners.forEach((listener) => listener(change));
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => tell(toChange(data)));
  return {
    announce: (change) => {
      // A channel does not hear itself.
      tell(change);
      channel?.postMessage(change);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => {
      listeners.clear();
      channel?.close();
    },
  };
}

// Another tab may run another version of the app: whatever it says, looking again is right.
function toChange(data: unknown): ReleaseChange {
  return data === 'removing' || data === 'removed' ? data : 'release';
}
