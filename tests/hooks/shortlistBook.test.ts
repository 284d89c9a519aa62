import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createObservable } from '../../src/hooks/observable.ts';
import { createShortlistBook } from '../../src/hooks/shortlistBook.ts';
import { addService, removeService } from '../../src/shortlist/changeShortlist.ts';
import { StoreError } from '../../src/store/storeErrors.ts';
import { ShortlistStore } from '../../src/store/shortlistStore.ts';
import { day, makeService } from '../factories/serviceFactory.ts';

let name: string;
let devices = 0;
const stores: ShortlistStore[] = [];
const service = makeService();

beforeEach(() => void (name = `book-${(devices += 1)}`));
afterEach(() => stores.splice(0).forEach((store) => store.close()));

async function openTab() {
  const store = new ShortlistStore({ name });
  stores.push(store);
  const today = createObservable(day('2026-11-22'));
  const book = createShortlistBook({ store, today });
  await book.open();
  const labels = () => book.snapshot.get().shortlists.map(({ label }) => label);
  const add = () => book.change('Person A', (list) => addService(list, service, today.get()));
  return { store, today, book, labels, add };
}

describe('one tab', () => {
  it('keeps what is added, and takes back what was removed', async () => {
    const { book, add } = await openTab();
    await add();
    await book.change('Person A', (list) => removeService(list, service.id), 'removed a service');
    expect(book.snapshot.get()).toMatchObject({
      shortlists: [{ chosen: [] }],
      undo: { action: 'removed a service' },
    });
    await book.undo();
    expect(book.snapshot.get().shortlists[0]?.chosen).toHaveLength(1);
    expect(book.snapshot.get().undo).toBeNull();
  });

  it('clears a shortlist with one press and brings it back with another', async () => {
    const { book, add, labels } = await openTab();
    await add();
    await book.clear('Person A');
    expect(labels()).toEqual([]);
    await book.undo();
    expect(labels()).toEqual(['Person A']);
  });

  it('takes quick presses one after the other and loses none', async () => {
    const { book } = await openTab();
    const services = ['a', 'b', 'c', 'd'].map((id) => makeService({ id }));
    await Promise.all(
      services.map((one) => book.change('Blue', (list) => addService(list, one, day('2026-11-22')))),
    );
    const chosen = book.snapshot.get().shortlists[0]?.chosen.map(({ serviceId }) => serviceId);
    expect(chosen).toEqual(['a', 'b', 'c', 'd']);
  });

  it('loses a shortlist at midnight, on the day its days are over', async () => {
    const { today, add, labels, book } = await openTab();
    await add();
    today.set(day('2026-11-29'));
    await vi.waitFor(() => expect(labels()).toEqual([]));
    expect(book.snapshot.get().undo).toBeNull();
  });

  it('leaves nothing when asked to', async () => {
    const { book, add, store } = await openTab();
    await add();
    await book.changeSettings({ current: 'Red', textLength: 500 });
    await book.keepPack({
      preparedOn: day('2026-11-22'),
      needs: [],
      cohorts: [],
      isLargeType: false,
      prison: null,
      holds: null,
      parts: [{ areaCode: 'E08000035', serviceIds: [service.id], found: 1 }],
      anywhere: { serviceIds: [], found: 0 },
    });
    expect(book.snapshot.get().packs).toHaveLength(1);
    await book.leaveNothing();
    expect(book.snapshot.get()).toMatchObject({
      shortlists: [],
      packs: [],
      settings: { current: 'Person A', textLength: 4000 },
      undo: null,
    });
    expect((await store.read(day('2026-11-22'))).packs).toEqual([]);
  });

  it('says when the device could not keep a change, and shows what is really kept', async () => {
    const { book, store, add } = await openTab();
    await add();
    vi.spyOn(store, 'change').mockRejectedValueOnce(new StoreError('full', 'No room'));
    await book.clear('Person A');
    expect(book.snapshot.get().failure).toMatch(/could not keep that change/);
    expect(book.snapshot.get().shortlists).toHaveLength(1);
    await book.clear('Person A');
    expect(book.snapshot.get()).toMatchObject({ failure: null, shortlists: [] });
  });

  it('does not say that nothing is left where the device could not remove it', async () => {
    const { book, store } = await openTab();
    vi.spyOn(store, 'clear').mockRejectedValueOnce(new StoreError('full', 'No room'));
    expect(await book.leaveNothing()).toBe(false);
    expect(await book.leaveNothing()).toBe(true);
  });
});

describe('two tabs', () => {
  it('show the same', async () => {
    const one = await openTab();
    const other = await openTab();
    await one.add();
    await vi.waitFor(() => expect(other.labels()).toEqual(['Person A']));
  });

  it('do not undo each other’s changes', async () => {
    const one = await openTab();
    const other = await openTab();
    await one.add();
    await one.book.clear('Person A');
    await other.book.change('Person B', (list) => addService(list, service, day('2026-11-22')));
    await vi.waitFor(() => expect(one.labels()).toEqual(['Person B']));
    await one.book.undo();
    expect(one.labels()).toEqual(['Person B']);
  });
});
