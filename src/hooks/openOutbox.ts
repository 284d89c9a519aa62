import { OutboxStore } from '../store/outboxStore.ts';
import type { SendOptions } from '../sync/sendChanges.ts';
import { createSendOutbox } from '../sync/sendOutbox.ts';
import type { Outbox } from './lateOutbox.ts';

interface OutboxOptions extends SendOptions {
  readonly now: () => Date;
  readonly onOutdated: () => void;
}

/** The outbox of this device, in a file of its own so that it can be loaded late. */
export function openOutbox({ onOutdated, ...sending }: OutboxOptions): Outbox {
  const store = new OutboxStore({ onOutdated });
  return { store, send: createSendOutbox({ store, ...sending }) };
}
