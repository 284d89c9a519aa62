import type { CalendarDay } from '../catalogue/calendarDay.ts';
import { addPack, removePack, type PreparedPack } from '../shortlist/preparedPack.ts';
import type { Shortlist, ShortlistLabel } from '../shortlist/shortlist.ts';
import type { ShortlistSettings } from '../shortlist/shortlistSettings.ts';
import { usualSettings } from '../shortlist/shortlistSettings.ts';
import {
  changeShortlist,
  clearShortlist,
  clearShortlists,
  undoLast,
  type ShortlistsState,
  type UndoableAction,
} from '../shortlist/shortlistsState.ts';
import type { PersonalData, ShortlistStore } from '../store/shortlistStore.ts';
import { createObservable, type Observable } from './observable.ts';

/** What the screens know of shortlists and packs. */
export interface ShortlistsSnapshot extends ShortlistsState {
  /** False until what the device keeps has been read. */
  readonly isOpen: boolean;
  readonly packs: readonly PreparedPack[];
  readonly settings: ShortlistSettings;
  /** Set when the device could not read or keep a change, in words for the person. */
  readonly failure: string | null;
}

/** The shortlists and packs of this device, as every screen of this tab sees and changes them. */
export interface ShortlistBook {
  readonly snapshot: Observable<ShortlistsSnapshot>;
  /** Reads what the device keeps, anew. */
  readonly open: () => Promise<void>;
  /** Changes one shortlist, making it where there is none. With an action it can be undone. */
  readonly change: (
    label: ShortlistLabel,
    change: (shortlist: Shortlist) => Shortlist,
    action?: UndoableAction,
  ) => Promise<void>;
  readonly clear: (label: ShortlistLabel) => Promise<void>;
  readonly clearAll: () => Promise<void>;
  /** Takes back the last step that can be. */
  readonly undo: () => Promise<void>;
  readonly changeSettings: (settings: Partial<ShortlistSettings>) => Promise<void>;
  /** Keeps a pack. @returns its number; null where the device could not keep it */
  readonly keepPack: (pack: Omit<PreparedPack, 'number'>) => Promise<number | null>;
  readonly removePack: (number: number) => Promise<void>;
  /** Deletes all shortlists, packs and settings; the catalogue stays. False where the device could not. */
  readonly leaveNothing: () => Promise<boolean>;
}

const notRead = 'The shortlists on this device cannot be read. Close the app and open it again.';
const notKept =
  'This device could not keep that change. Close the app and open it again, then try once more.';

/** Puts the store of shortlists and the day together. Nothing here waits for the network. */
export function createShortlistBook({
  store,
  today,
}: {
  readonly store: Pick<ShortlistStore, 'read' | 'change' | 'clear' | 'onChange'>;
  readonly today: Observable<CalendarDay>;
}): ShortlistBook {
  const snapshot = createObservable<ShortlistsSnapshot>({
    isOpen: false,
    shortlists: [],
    undo: null,
    packs: [],
    settings: usualSettings,
    failure: null,
  });
  const show = (data: PersonalData, undo: ShortlistsState['undo']) =>
    snapshot.set({ ...data, undo, isOpen: true, failure: null });
  const fail = (failure: string) => snapshot.set({ ...snapshot.get(), failure });

  // Steps are taken one after the other, so that each sees what the one before it made.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(step: () => Promise<Result>, failure: string): Promise<Result | null> => {
    const result = last.then(step).catch(() => {
      fail(failure);
      return null;
    });
    last = result;
    return result;
  };

  const open = async () => {
    await inTurn(async () => {
      const data = await store.read(today.get());
      const before = snapshot.get();
      const isSame = JSON.stringify(before.shortlists) === JSON.stringify(data.shortlists);
      // What another tab changed since cannot be kept by going back to before it.
      show(data, isSame ? before.undo : null);
    }, notRead);
  };
  const changeAll = async (step: (state: ShortlistsState) => ShortlistsState) => {
    await inTurn(async () => {
      let undo: ShortlistsState['undo'] = null;
      const data = await store.change(today.get(), ({ shortlists }) => {
        const after = step({ shortlists, undo: snapshot.get().undo });
        undo = after.undo;
        return { shortlists: after.shortlists };
      });
      show(data, undo);
    }, notKept);
  };
  const changeRest = async (change: (data: PersonalData) => Partial<PersonalData>) =>
    inTurn(async () => {
      const data = await store.change(today.get(), change);
      show(data, snapshot.get().undo);
      return data;
    }, notKept);

  store.onChange(() => void open());
  // Days are over at midnight, also on a device that nobody touches.
  today.subscribe(() => void changeAll((state) => state));

  return {
    snapshot,
    open,
    change: (label, change, action) =>
      changeAll((state) => changeShortlist(state, label, today.get(), change, action ?? null)),
    clear: (label) => changeAll((state) => clearShortlist(state, label)),
    clearAll: () => changeAll(clearShortlists),
    undo: () => changeAll(undoLast),
    changeSettings: async (settings) => {
      await changeRest((data) => ({ settings: { ...data.settings, ...settings } }));
    },
    keepPack: async (pack) => {
      const data = await changeRest(({ packs }) => ({ packs: addPack(packs, pack) }));
      return data?.packs[0]?.number ?? null;
    },
    removePack: async (number) => {
      await changeRest(({ packs }) => ({ packs: removePack(packs, number) }));
    },
    leaveNothing: async () => {
      const isDone = await inTurn(async () => {
        await store.clear();
        show({ shortlists: [], packs: [], settings: usualSettings }, null);
        return true;
      }, notKept);
      return isDone ?? false;
    },
  };
}
