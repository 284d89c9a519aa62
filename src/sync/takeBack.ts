import { toSent } from '../changes/toSent.ts';
import type { OutboxStore } from '../store/outboxStore.ts';
import { withAnswerLock } from './answerLock.ts';
import { sendChange, type SendOptions } from './sendChanges.ts';
import type { SyncLocks } from './syncLock.ts';

/**
 * What came of it. `not sent` and `not known` are deleted: the intake has no such answer, or nobody could be
 * asked whether it has, since a receipt may have got lost on its way here. What was `sent` stays.
 */
export type TakenBack = 'not sent' | 'not known' | 'sent';

/** Deletes an answer of which no receipt came back. */
export type TakeBack = (requestId: string) => Promise<TakenBack>;

interface TakeBackParts extends SendOptions {
  readonly store: Pick<OutboxStore, 'find' | 'put' | 'remove'>;
  readonly locks: SyncLocks | undefined;
}

/**
 * A way to take answers back. Where the intake can be reached it is asked first. An empty `intakeUrl` is no intake.
 */
export function createTakeBack({ store, locks, ...options }: TakeBackParts): TakeBack {
  return (requestId) =>
    withAnswerLock(locks, requestId, async () => {
      const entry = await store.find(requestId);
      if (entry && entry.state !== 'waiting') return 'sent';
      const asked =
        entry && options.intakeUrl !== '' ? await sendChange({ ...entry, state: 'sent' }, options) : null;
      const isKnown = asked?.trouble === null;
      if (entry && isKnown && asked.entry.state !== 'waiting') {
        await store.put(toSent(entry, options.now()));
        return 'sent';
      }
      await store.remove(requestId);
      return isKnown ? 'not sent' : 'not known';
    });
}
