/** Tells this tab and the others that the catalogue on the device is another one now. */
export interface ReleaseChannel {
  readonly announce: () => void;
  /** @returns how to stop listening */
  readonly listen: (listener: () => void) => () => void;
  readonly close: () => void;
}

/** Opens the channel between tabs; where the browser has none, only this tab hears. */
export function openReleaseChannel(name: string): ReleaseChannel {
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  channel?.addEventListener('message', tell);
  return {
    announce: () => {
      // A channel does not hear itself.
      tell();
      channel?.postMessage('release');
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
