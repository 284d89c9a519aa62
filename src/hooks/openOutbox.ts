import { OutboxStore } from '../store/outboxStore.ts';
import type { SendOptions } from '../sync/sendChanges.ts';
import { createSendOutbox } from '../sync/sendOutbox.ts';
import { createTakeBack } from '../sync/takeBack.ts';
import type { Outbox } from './lateOutbox.ts';

interface OutboxOptions extends SendOptions {
  readonly onOutdated: () => void;
}

/** The outbox of this device, in a file of its own so that it can be loaded late. */
export function openOutbox({ onOutdated, ...sending }: OutboxOptions): Outbox {
  const store = new OutboxStore({ onOutdated });
  const locks: LockManager | undefined = navigator.locks;
  const parts = { store, locks, ...sending };
  return { store, send: createSendOutbox(parts), takeBack: createTakeBack(parts) };
}
