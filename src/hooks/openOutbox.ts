import { OutboxStore } from '../store/outboxStore.ts';
import { sendChange, type SendOptions } from '../sync/sendChanges.ts';
import type { Outbox } from './lateOutbox.ts';

/** The outbox of this device, in a file of its own so that it can be loaded late. */
export function openOutbox(options: SendOptions & { readonly onOutdated: () => void }): Outbox {
  const { onOutdated, ...sending } = options;
  return { store: new OutboxStore({ onOutdated }), send: (entry) => sendChange(entry, sending) };
}
