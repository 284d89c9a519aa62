import type { Service } from '../catalogue/service.ts';
import type { ChangeRequest } from '../changes/changeRequest.ts';
import type { ListingDraft } from '../changes/forms/listingDraft.ts';
import type { OutboxEntry } from '../changes/outbox.ts';
import { toSent } from '../changes/toSent.ts';
import type { OutboxStore } from '../store/outboxStore.ts';
import type { NextTry, SendOutbox } from '../sync/sendOutbox.ts';
import type { TakeBack } from '../sync/takeBack.ts';
import { createObservable, type Observable, type WritableObservable } from './observable.ts';

/** What the screens know of the changes that were written on this device. */
export interface ChangesSnapshot {
  readonly entries: readonly OutboxEntry[];
  /** Whether the entries were read: until then there may be more. */
  readonly isRead: boolean;
  /** Set when the device could not read or keep a change, in words for the person. */
  readonly failure: string | null;
  /** When what waits is tried again by itself; null while nothing waits, and before the first try. */
  readonly nextTry: NextTry | null;
}

/** The changes written on this device: kept first, sent when there is a connection. */
export interface ChangeBook {
  readonly snapshot: Observable<ChangesSnapshot>;
  /** The token of the invitation link that this tab was opened with, or null. */
  readonly invitation: WritableObservable<string | null>;
  /** What is typed and not sent, by service: kept until the tab is closed or reloaded, whatever screen it shows. */
  readonly drafts: WritableObservable<ReadonlyMap<string, ListingDraft>>;
  /** Whether there is an intake to send to; otherwise changes are kept, and saved as a file. */
  readonly hasIntake: boolean;
  /** Where the catalogue team can be written to, or null. */
  readonly teamEmail: string | null;
  /** Reads what is kept, then sends what waits. */
  readonly open: () => Promise<void>;
  /** Keeps a request about a listing as it is now, then tries to send it. False when the device could not keep it. */
  readonly submit: (request: ChangeRequest, listing: Service) => Promise<boolean>;
  /** Sends what waits, and asks how what was sent stands, as far as the intake lets it. */
  readonly sendAll: () => Promise<void>;
  /** Notes that the person sent what waits by other means, so that it is in no second file. */
  readonly markSent: () => Promise<void>;
  readonly remove: (requestId: string) => Promise<void>;
  /** Deletes an answer of which no receipt came back, and says what is known of it. Throws where the device fails. */
  readonly takeBack: TakeBack;
}

interface BookParts {
  readonly store: Pick<OutboxStore, 'read' | 'put' | 'remove' | 'onChange'>;
  /** Null where there is no intake. */
  readonly send: SendOutbox | null;
  readonly takeBack: TakeBack;
  /** Asks the browser to wake the app when there is a connection; does nothing where it cannot. */
  readonly askToBeWoken: () => void;
  readonly teamEmail: string | null;
  readonly now: () => Date;
}

// Where the device itself failed.
const tryAgainMs = 60_000;
const notKept = 'This device could not keep your answer. Nothing was sent. Close the app and try once more.';
const notRead = 'The answers on this device cannot be read. Close the app and open it again.';

/** Puts the outbox and the way out together. */
export function createChangeBook({
  store,
  send,
  takeBack,
  askToBeWoken,
  teamEmail,
  now,
}: BookParts): ChangeBook {
  const snapshot = createObservable<ChangesSnapshot>({
    entries: [],
    isRead: false,
    failure: null,
    nextTry: null,
  });
  const fail = (failure: string) => snapshot.set({ ...snapshot.get(), failure });
  const refresh = async (): Promise<void> => {
    try {
      const entries = await store.read();
      snapshot.set({ ...snapshot.get(), entries, isRead: true, failure: null });
    } catch {
      fail(notRead);
    }
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const sendOnce = async (): Promise<void> => {
    if (!send) return;
    clearTimeout(timer);
    try {
      const nextTry = await send();
      snapshot.set({ ...snapshot.get(), nextTry });
      if (nextTry) timer = setTimeout(() => void sendAll(), nextTry.inMs);
      // A busy server is not asked a second time by the service worker.
      if (nextTry?.isServerBusy === false) askToBeWoken();
    } catch (error) {
      timer = setTimeout(() => void sendAll(), tryAgainMs);
      throw error;
    }
    await refresh();
  };
  let sending: Promise<void> | null = null;
  const sendAll = (): Promise<void> =>
    (sending ??= sendOnce()
      .catch(() => fail(notRead))
      .finally(() => (sending = null)));

  store.onChange(() => void refresh());
  return {
    snapshot,
    invitation: createObservable<string | null>(null),
    drafts: createObservable<ReadonlyMap<string, ListingDraft>>(new Map()),
    hasIntake: send !== null,
    teamEmail,
    sendAll,
    takeBack,
    async open() {
      await refresh();
      await sendAll();
    },
    async submit(request, listing) {
      try {
        await store.put({ request, state: 'waiting', reason: null, sentAt: null, listing });
      } catch {
        fail(notKept);
        return false;
      }
      // Before it is sent, since the app may be closed meanwhile.
      if (snapshot.get().nextTry?.isServerBusy !== true) askToBeWoken();
      // One that is on its way read the outbox before this was in it.
      void (sending ?? Promise.resolve()).then(sendAll);
      return true;
    },
    async markSent() {
      try {
        const waiting = (await store.read()).filter(({ state }) => state === 'waiting');
        for (const entry of waiting) await store.put(toSent(entry, now()));
      } catch {
        fail(notKept);
      }
    },
    async remove(requestId) {
      try {
        await store.remove(requestId);
      } catch {
        fail(notKept);
      }
    },
  };
}
