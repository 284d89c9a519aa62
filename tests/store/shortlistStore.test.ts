import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addService } from '../../src/shortlist/changeShortlist.ts';
import { makeShortlist, type ShortlistLabel } from '../../src/shortlist/shortlist.ts';
import { usualSettings } from '../../src/shortlist/shortlistSettings.ts';
import { CatalogueStore } from '../../src/store/catalogueStore.ts';
import { ShortlistStore, type PersonalData } from '../../src/store/shortlistStore.ts';
import { day, makeService } from '../factories/serviceFactory.ts';

const today = day('2026-11-22');
const personA = addService(makeShortlist('Person A', today), makeService(), today);

let name: string;
let store: ShortlistStore;
let device = 0;

beforeEach(() => {
  name = `shortlists-${(device += 1)}`;
  store = new ShortlistStore({ name });
});
afterEach(() => store.close());

describe('what the person at the device keeps', () => {
  test('is nothing at first', async () => {
    expect(await store.read(today)).toEqual({ shortlists: [], packs: [], settings: usualSettings });
  });

  test('is there again after a restart', async () => {
    await store.change(today, () => ({ shortlists: [personA] }));
    store.close();
    store = new ShortlistStore({ name });
    expect((await store.read(today)).shortlists).toEqual([personA]);
  });

  test('is gone from the device, not only from the screen, once its days are over', async () => {
    await store.change(today, () => ({ shortlists: [personA] }));
    expect((await store.read(day('2026-11-28'))).shortlists).toHaveLength(1);
    expect((await store.read(day('2026-11-29'))).shortlists).toEqual([]);
    // Nor does it come back when the clock is set back.
    expect((await store.read(today)).shortlists).toEqual([]);
  });

  test('is told apart from what was lost: the day it cleared itself is kept for a while, and nothing else', async () => {
    const personB = { ...makeShortlist('Person B', today), keepDays: 9 };
    await store.change(today, () => ({ shortlists: [personA, personB] }));
    expect((await store.read(day('2026-11-30'))).settings.clearedOn).toBe('2026-11-29');
    expect((await store.read(day('2026-12-02'))).settings.clearedOn).toBe('2026-12-01');
    expect((await store.read(day('2026-12-31'))).settings.clearedOn).toBe('2026-12-01');
    expect(await store.read(day('2027-01-01'))).toEqual({
      shortlists: [],
      packs: [],
      settings: usualSettings,
    });
    // Nor does the day come back when the clock is set back.
    expect((await store.read(day('2026-12-02'))).settings.clearedOn).toBeNull();
  });

  test('is not lost when two tabs change it at the same moment', async () => {
    const other = new ShortlistStore({ name });
    const add = (label: ShortlistLabel) => (data: PersonalData) => ({
      shortlists: [...data.shortlists, makeShortlist(label, today)],
    });
    await Promise.all([store.change(today, add('Person A')), other.change(today, add('Person B'))]);
    const { shortlists } = await store.read(today);
    expect(shortlists.map(({ label }) => label).toSorted()).toEqual(['Person A', 'Person B']);
    other.close();
  });

  test('is heard of in the other tabs', async () => {
    const other = new ShortlistStore({ name });
    const heard = vi.fn();
    other.onChange(heard);
    await store.change(today, () => ({ shortlists: [personA] }));
    await vi.waitFor(() => expect(heard).toHaveBeenCalled());
    other.close();
  });

  test('is parsed: what an unknown app left there does no harm', async () => {
    await store.read(today);
    const database = await new Dexie(name).open();
    await database.table('personal').put([{ label: 'Mr Smith' }, personA], 'shortlists');
    await database.table('personal').put('never ours', 'packs');
    database.close();
    expect(await store.read(today)).toEqual({ shortlists: [personA], packs: [], settings: usualSettings });
  });
});

describe('the catalogue beside it', () => {
  test('stays when nothing else is left on the device', async () => {
    const catalogue = new CatalogueStore({ name });
    await catalogue.keepObject('a'.repeat(64), new ArrayBuffer(8));
    await store.change(today, () => ({ shortlists: [personA] }));
    await store.clear();
    expect((await store.read(today)).shortlists).toEqual([]);
    expect(await catalogue.missingHashes(['a'.repeat(64)])).toEqual([]);
    catalogue.close();
  });

  test('of an app from before there were shortlists is kept when the database grows', async () => {
    const old = new Dexie(name);
    old.version(1).stores({ objects: '', releases: '', checks: '' });
    await old.table('objects').put(new ArrayBuffer(8), 'b'.repeat(64));
    old.close();
    await store.change(today, () => ({ shortlists: [personA] }));
    const catalogue = new CatalogueStore({ name });
    expect(await catalogue.missingHashes(['b'.repeat(64)])).toEqual([]);
    catalogue.close();
  });

  test('takes shortlists with it when everything is deleted', async () => {
    const catalogue = new CatalogueStore({ name });
    await store.change(today, () => ({ shortlists: [personA] }));
    await catalogue.clearEverything();
    expect((await store.read(today)).shortlists).toEqual([]);
    catalogue.close();
  });
});
