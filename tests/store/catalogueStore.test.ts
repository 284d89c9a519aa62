import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PublishedRelease } from '../../scripts/publish/publishRelease.ts';
import { toObjectPath } from '../../scripts/publish/releasePaths.ts';
import { listObjects } from '../../src/release/bucket.ts';
import { CatalogueStore } from '../../src/store/catalogueStore.ts';
import { ActivationError, StoreError } from '../../src/store/storeErrors.ts';
import type { StoredRelease } from '../../src/store/storedRelease.ts';
import { makeService } from '../factories/serviceFactory.ts';
import { FakePublisher, makeServices } from '../fakes/fakePublisher.ts';

let name: string;
let store: CatalogueStore;
let publisher: FakePublisher;
let device = 0;

beforeEach(() => {
  name = `store-${(device += 1)}`;
  store = new CatalogueStore({ name });
  publisher = new FakePublisher();
});

afterEach(() => store.close());

async function keepObjects(release: PublishedRelease, count = Infinity): Promise<void> {
  for (const { hash } of listObjects(release.manifest).slice(0, count)) {
    const bytes = publisher.files.get(toObjectPath(hash));
    if (bytes) await store.keepObject(hash, bytes.buffer);
  }
}

function toStored({ pointer, manifest }: PublishedRelease): StoredRelease {
  const { keyId } = publisher.key;
  const activatedAt = '2026-11-22T09:00:00.000Z';
  return { version: pointer.version, manifestHash: pointer.manifest.hash, keyId, manifest, activatedAt };
}

async function activate(release: PublishedRelease, replaces: string | null = null): Promise<StoredRelease> {
  await keepObjects(release);
  await store.activateRelease(toStored(release), replaces);
  return toStored(release);
}

describe('a new device', () => {
  test('has no catalogue, and no answer is made up', async () => {
    expect(await store.readCurrentRelease()).toBeNull();
    expect(await store.readSearchObjects()).toBeNull();
    expect(await store.readService('invented-1')).toBeNull();
    expect(await store.readChecks()).toEqual({
      lastOutcome: null,
      lastCheckedAt: null,
      lastConfirmedAt: null,
    });
  });

  test('keeps what arrived before there is a release', async () => {
    const release = await publisher.publish(makeServices(30));
    const hashes = listObjects(release.manifest).map(({ hash }) => hash);
    await keepObjects(release, 2);
    expect(await store.missingHashes(hashes)).toEqual(hashes.slice(2));
  });
});

describe('a device with a release', () => {
  test('finds each service by its id, and no other', async () => {
    const services = [...makeServices(60), makeService({ id: 'crs-1', name: 'Caffè Nero (invented) 🏠' })];
    await activate(await publisher.publish(services));
    for (const service of services) expect(await store.readService(service.id)).toEqual(service);
    expect(await store.readService('invented-60')).toBeNull();
    expect(await store.readService('__proto__')).toBeNull();
  });

  test('finds many services at once, each once, and leaves out what is not listed', async () => {
    await activate(await publisher.publish(makeServices(60)));
    const found = await store.readServices(['invented-3', 'never-was', 'invented-41', 'invented-3']);
    expect(found.map(({ id }) => id).toSorted()).toEqual(['invented-3', 'invented-41']);
    expect(await store.readServices([])).toEqual([]);
  });

  test('hands search the very bytes that were signed, and names the release', async () => {
    const release = await publisher.publish(makeServices(30));
    const { manifestHash } = await activate(release);
    const objects = await store.readSearchObjects();
    expect(objects?.releaseId).toBe(manifestHash);
    const texts = objects?.services?.map((bytes) => new TextDecoder().decode(bytes)) ?? [];
    const ids = texts.flatMap((text) => (JSON.parse(text) as { id: string }[]).map(({ id }) => id));
    expect(ids.toSorted()).toEqual(
      makeServices(30)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(new TextDecoder().decode(objects?.gazetteer)).toBe('{"note":"an invented gazetteer"}');
  });

  test('says when it was last confirmed to be the newest, also after failures', async () => {
    await activate(await publisher.publish(makeServices(1)));
    await store.recordCheck({ outcome: 'up-to-date', at: '2026-11-20T08:00:00.000Z', confirmed: true });
    await store.recordCheck({ outcome: 'offline', at: '2026-11-22T08:00:00.000Z', confirmed: false });
    expect(await store.readCurrentRelease()).toMatchObject({
      version: 1,
      lastOutcome: 'offline',
      lastCheckedAt: '2026-11-22T08:00:00.000Z',
      lastConfirmedAt: '2026-11-20T08:00:00.000Z',
    });
  });

  test('keeps only what the current release holds once the new one is active', async () => {
    const first = await publisher.publish(makeServices(30));
    const { manifestHash } = await activate(first);
    const services = makeServices(30);
    services[4] = makeService({ id: 'invented-4', name: 'Changed' });
    const second = await publisher.publish(services);
    await activate(second, manifestHash);
    expect(await store.collectGarbage()).toBe(1);
    expect(await store.collectGarbage()).toBe(0);
    expect(await store.readService('invented-4')).toMatchObject({ name: 'Changed' });
    expect(await store.missingHashes(listObjects(second.manifest).map(({ hash }) => hash))).toEqual([]);
  });

  test('keeps the index of the current release, and lets it go with the release', async () => {
    const { manifestHash } = await activate(await publisher.publish(makeServices(3)));
    await store.keepIndex('another release', new ArrayBuffer(8));
    expect((await store.readSearchObjects())?.index).toBeNull();
    await store.keepIndex(manifestHash, new Uint8Array([1, 2, 3]).buffer);
    const quick = await store.readSearchObjects();
    expect(quick?.index).toEqual(new Uint8Array([1, 2, 3]).buffer);
    // With an index the services wait until the first results are shown.
    expect(quick?.services).toBeNull();
    expect((await store.readObjects(quick?.serviceHashes ?? [])).length).toBeGreaterThan(0);
    expect(await store.collectGarbage()).toBe(0);
    expect((await store.readSearchObjects())?.index).not.toBeNull();
    await activate(await publisher.publish(makeServices(4)), manifestHash);
    expect((await store.readSearchObjects())?.index).toBeNull();
    await store.collectGarbage();
    const database = await new Dexie(name).open();
    expect(await database.table('indexes').count()).toBe(0);
    database.close();
  });

  test('forgets everything when asked to', async () => {
    await activate(await publisher.publish(makeServices(3)));
    await store.recordCheck({ outcome: 'updated', at: '2026-11-22T08:00:00.000Z', confirmed: true });
    await store.clearEverything();
    expect(await store.readCurrentRelease()).toBeNull();
    expect((await store.readChecks()).lastOutcome).toBeNull();
  });
});

describe('a release becomes current only whole', () => {
  test('with one object missing it does not', async () => {
    const release = await publisher.publish(makeServices(30));
    const objects = listObjects(release.manifest).length;
    await keepObjects(release, objects - 1);
    await expect(store.activateRelease(toStored(release), null)).rejects.toThrow(ActivationError);
    expect(await store.readCurrentRelease()).toBeNull();
  });

  test('not when another tab has meanwhile activated a higher one', async () => {
    const first = await publisher.publish(makeServices(3));
    const second = await publisher.publish(makeServices(4));
    const { manifestHash } = await activate(second);
    await keepObjects(first);
    await expect(store.activateRelease(toStored(first), null)).rejects.toThrow(ActivationError);
    expect(await store.readCurrentRelease()).toMatchObject({ version: 2, manifestHash });
  });

  test('a lower number is taken where the sync had compared it with that very release (a changed key)', async () => {
    const first = await publisher.publish(makeServices(3));
    const second = await activate(await publisher.publish(makeServices(4)));
    await activate(first, second.manifestHash);
    expect(await store.readCurrentRelease()).toMatchObject({ version: 1 });
  });
});

describe('several tabs', () => {
  test('all hear of a new release', async () => {
    const otherTab = new CatalogueStore({ name });
    const heard = new Promise<void>((resolve) => otherTab.onChange(() => resolve()));
    let hereCount = 0;
    const stop = store.onChange(() => (hereCount += 1));
    await activate(await publisher.publish(makeServices(3)));
    await heard;
    expect(await otherTab.readService('invented-2')).not.toBeNull();
    expect(hereCount).toBe(1);
    stop();
    await store.recordCheck({ outcome: 'offline', at: '2026-11-22T08:00:00.000Z', confirmed: false });
    expect(hereCount).toBe(1);
    otherTab.close();
  });

  test('a newer app upgrades the database: the old tab is told and writes nothing more', async () => {
    let isOutdated = false;
    const oldTab = new CatalogueStore({ name, onOutdated: () => (isOutdated = true) });
    await oldTab.readChecks();
    store.close();
    const newApp = new Dexie(name);
    newApp.version(99).stores({ objects: '', releases: '', checks: '', somethingNew: '' });
    await newApp.open();
    expect(isOutdated).toBe(true);
    const write = oldTab.keepObject('a'.repeat(64), new ArrayBuffer(1));
    await expect(write).rejects.toMatchObject({ name: 'StoreError', fault: 'outdated' });
    expect(await newApp.table('objects').count()).toBe(0);
    newApp.close();
    oldTab.close();
  });
});

describe('the browser lets the database down', () => {
  // oxlint-disable-next-line typescript/unbound-method -- put back as it was, and called with its own `this`
  const { transaction } = IDBDatabase.prototype;
  let isLost: (connection: IDBDatabase) => boolean = () => false;

  beforeEach(() => {
    // In place before the store opens: Dexie takes hold of the function then.
    IDBDatabase.prototype.transaction = function lossy(...args) {
      if (!isLost(this)) return transaction.apply(this, args);
      throw new DOMException('Connection to Indexed Database server lost. Refresh the page', 'UnknownError');
    };
  });

  afterEach(() => {
    IDBDatabase.prototype.transaction = transaction;
    isLost = () => false;
    vi.restoreAllMocks();
  });

  test('a full device is called full', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    const keeping = store.keepObject('a'.repeat(64), new ArrayBuffer(1));
    await expect(keeping).rejects.toMatchObject({ name: 'StoreError', fault: 'full' });
    await expect(keeping).rejects.toBeInstanceOf(StoreError);
  });

  test('gives up the index where there is no room for the catalogue itself', async () => {
    const { manifestHash } = await activate(await publisher.publish(makeServices(3)));
    await store.keepIndex(manifestHash, new ArrayBuffer(8));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    await store.keepObject('a'.repeat(64), new ArrayBuffer(1));
    expect(await store.missingHashes(['a'.repeat(64)])).toEqual([]);
    expect((await store.readSearchObjects())?.index).toBeNull();
  });

  test('a connection that WebKit lost in the background is opened anew', async () => {
    await activate(await publisher.publish(makeServices(3)));
    const lost = new WeakSet<IDBDatabase>();
    let losses = 0;
    isLost = (connection) => {
      // As seen on iOS: the old connection fails for ever, a new one works.
      if (losses === 0) lost.add(connection);
      if (lost.has(connection)) losses += 1;
      return lost.has(connection);
    };
    expect(await store.readService('invented-1')).not.toBeNull();
    expect(losses).toBe(1);
  });

  test('a database that stays broken is called unavailable, with the reason', async () => {
    await store.readChecks();
    isLost = () => true;
    await expect(store.readChecks()).rejects.toMatchObject({
      name: 'StoreError',
      fault: 'unavailable',
      message: expect.stringContaining('server lost'),
    });
  });
});
