import type { OutboxStore } from '../store/outboxStore.ts';
import type { SendOutbox } from '../sync/sendOutbox.ts';
import type { TakeBack } from '../sync/takeBack.ts';

/** The outbox on the device, and the way out of it. */
export interface Outbox {
  readonly store: Pick<OutboxStore, 'read' | 'put' | 'remove' | 'onChange'>;
  readonly send: SendOutbox;
  readonly takeBack: TakeBack;
}

/**
 * An outbox whose code is loaded at its first use: practitioners never need it, and the first screen
 * should not wait for it. A load that failed is tried again at the next use.
 */
export function createLateOutbox(load: () => Promise<Outbox>): Outbox {
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  let loaded: Promise<Outbox> | null = null;
  const get = (): Promise<Outbox> =>
    (loaded ??= load().then(
      (outbox) => {
        outbox.store.onChange(tell);
        return outbox;
      },
      (error: unknown) => {
        loaded = null;
        throw error;
      },
    ));
  return {
    store: {
      read: async () => (await get()).store.read(),
      put: async (entry) => (await get()).store.put(entry),
      remove: async (requestId) => (await get()).store.remove(requestId),
      onChange: (listener) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
    send: async () => (await get()).send(),
    takeBack: async (requestId) => (await get()).takeBack(requestId),
  };
}
