import type { OutboxEntry } from './outbox.ts';

/**
 * An entry that left the device at an instant, without the code of its invitation: the intake has noted
 * whose it is, and on a device that others use the code should not lie about.
 */
export function toSent({ request, listing }: OutboxEntry, at: Date): OutboxEntry {
  return {
    request: { ...request, invitation: null },
    state: 'sent',
    reason: null,
    sentAt: at.toISOString(),
    listing,
  };
}
