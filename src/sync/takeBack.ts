import { toSent } from '../changes/toSent.ts';
import type { OutboxStore } from '../store/outboxStore.ts';
import { withAnswerLock } from './answerLock.ts';
import { sendChange, type SendOptions } from './sendChanges.ts';
import type { SyncLocks } from './syncLock.ts';

/** Deletes an answer that was not sent yet. False where it was: then it stays. */
export type TakeBack = (requestId: string) => Promise<boolean>;

interface TakeBackParts extends SendOptions {
  readonly store: Pick<OutboxStore, 'find' | 'put' | 'remove'>;
  readonly locks: SyncLocks | undefined;
}

/**
 * A way to take answers back. Where the intake can be reached it is asked first: it may have an answer
 * whose receipt got lost on its way here. An empty `intakeUrl` is no intake.
 */
export function createTakeBack({ store, locks, ...options }: TakeBackParts): TakeBack {
  return (requestId) =>
    withAnswerLock(locks, requestId, async () => {
      const entry = await store.find(requestId);
      if (entry && entry.state !== 'waiting') return false;
      if (entry && options.intakeUrl !== '') {
        const asked = await sendChange({ ...entry, state: 'sent' }, options);
        if (asked.trouble === null && asked.entry.state !== 'waiting') {
          await store.put(toSent(entry, options.now()));
          return false;
        }
      }
      await store.remove(requestId);
      return true;
    });
}
