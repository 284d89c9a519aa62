import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findServiceObject } from '../../src/release/bucket.ts';
import { CatalogueStore } from '../../src/store/catalogueStore.ts';
import { StoreError } from '../../src/store/storeErrors.ts';
import { syncCatalogue, type SyncOptions } from '../../src/sync/syncCatalogue.ts';
import type { SyncProgress } from '../../src/sync/syncResult.ts';
import { makeService } from '../factories/serviceFactory.ts';
import { FakePublisher, listPaths, makeServices } from '../fakes/fakePublisher.ts';
import { FakeReleaseServer, noNetwork, silence } from '../fakes/fakeReleaseServer.ts';

let publisher: FakePublisher;
let server: FakeReleaseServer;
let store: CatalogueStore;
let device = 0;

beforeEach(() => {
  publisher = new FakePublisher();
  server = new FakeReleaseServer(publisher.files);
  store = new CatalogueStore({ name: `device-${(device += 1)}` });
});

afterEach(() => store.close());

function sync(changes: Partial<SyncOptions> = {}) {
  return syncCatalogue({
    fetch: server.fetch,
    catalogueUrl: '/catalogue/',
    trustedKeys: publisher.trustedKeys,
    store,
    now: () => new Date('2026-11-22T09:30:00Z'),
    patience: { stall: 50, retry: 1, lock: 100 },
    ...changes,
  });
}

const isObject = (path: string) => path.startsWith('objects/');

/** Changes one byte of a file on the server. */
function spoil(path: string): void {
  const bytes = publisher.files.get(path)?.slice();
  if (!bytes) throw new Error(`${path} is not on the server`);
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  publisher.files.set(path, bytes);
}

describe('a practitioner opens the app', () => {
  test('for the first time, and gets the whole catalogue with progress to see', async () => {
    const release = await publisher.publish(makeServices(40));
    const seen: SyncProgress[] = [];
    const result = await sync({ onProgress: (progress) => seen.push(progress) });
    expect(result).toEqual({ outcome: 'updated', at: '2026-11-22T09:30:00.000Z', version: 1, detail: null });
    expect((await store.readService('invented-17'))?.name).toBe('Invented service 17');
    expect((await store.readSearchObjects())?.services).toHaveLength(release.manifest.services.length);

    const downloads = seen.filter(({ step }) => step === 'downloading');
    expect(seen[0]?.step).toBe('checking');
    expect(downloads[0]).toMatchObject({ objectsDone: 0, bytesDone: 0 });
    const last = downloads.at(-1);
    expect(last?.objectsDone).toBe(last?.objectsTotal);
    expect(last?.bytesDone).toBe(last?.bytesTotal);
    expect(seen.at(-1)?.step).toBe('activating');
  });

  test('again, when nothing is new: one small file tells', async () => {
    await publisher.publish(makeServices(40));
    await sync();
    server.forgetRequests();
    const seen: string[] = [];
    const onProgress = ({ step }: SyncProgress) => seen.push(step);
    expect(await sync({ onProgress })).toMatchObject({ outcome: 'up-to-date', version: 1 });
    expect(server.requests).toEqual(['latest.json']);
    expect(seen).toEqual(['checking']);
  });

  test('after one service changed: only the object that holds it travels', async () => {
    const services = makeServices(40);
    const first = await publisher.publish(services);
    const old = findServiceObject(first.manifest, 'invented-7')?.hash ?? '';
    await sync();
    server.forgetRequests();
    services[7] = makeService({ id: 'invented-7', name: 'A new name' });
    await publisher.publish(services);
    expect(await sync()).toMatchObject({ outcome: 'updated', version: 2 });
    expect(server.requests.filter(isObject)).toHaveLength(1);
    expect((await store.readService('invented-7'))?.name).toBe('A new name');
    expect((await store.readService('invented-8'))?.name).toBe('Invented service 8');
    expect(await store.missingHashes([old])).toEqual([old]);
  });

  test('after the catalogue was renewed without a change: no object travels', async () => {
    await publisher.publish(makeServices(5), { published: '2026-06-01' });
    await sync();
    server.forgetRequests();
    await publisher.publish(makeServices(5), { published: '2026-11-20' });
    expect(await sync()).toMatchObject({ outcome: 'updated', version: 2 });
    expect(server.requests.filter(isObject)).toEqual([]);
  });

  test('with objects lost from the device: they are fetched again', async () => {
    const release = await publisher.publish(makeServices(5));
    await sync();
    const [services] = release.manifest.services;
    const database = await openRaw(`device-${device}`);
    await new Promise((resolve) => {
      const transaction = database.transaction('objects', 'readwrite');
      transaction.objectStore('objects').delete(services?.hash ?? '');
      transaction.oncomplete = resolve;
    });
    database.close();
    expect(await store.readService('invented-3')).toBeNull();
    expect(await sync()).toMatchObject({ outcome: 'updated', version: 1 });
    expect(await store.readService('invented-3')).not.toBeNull();
  });
});

function openRaw(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('could not open'));
  });
}

describe('the connection is bad', () => {
  test('there is none: the catalogue at hand stays in use', async () => {
    await publisher.publish(makeServices(5));
    await sync();
    server.disturb = noNetwork;
    expect(await sync()).toMatchObject({ outcome: 'offline', version: 1 });
    expect(await store.readService('invented-3')).not.toBeNull();
  });

  test('there is none on the first visit: nothing is on the device, and it says so', async () => {
    server.disturb = noNetwork;
    expect(await sync()).toMatchObject({ outcome: 'offline', version: null });
    expect(await store.readChecks()).toMatchObject({ lastOutcome: 'offline', lastConfirmedAt: null });
  });

  test('it breaks off half way: the next sync asks only for what is missing', async () => {
    const release = await publisher.publish(makeServices(100));
    const all = listPaths(release).objects.length;
    let served = 0;
    server.disturb = (path) => (isObject(path) && (served += 1) > 5 ? noNetwork() : null);
    expect(await sync()).toMatchObject({ outcome: 'offline', version: null });
    expect(await store.readCurrentRelease()).toBeNull();

    server.forgetRequests();
    server.disturb = () => null;
    expect(await sync()).toMatchObject({ outcome: 'updated', version: 1 });
    expect(server.requests.filter(isObject)).toHaveLength(all - 5);
  });

  test('one request fails once: nobody notices', async () => {
    const release = await publisher.publish(makeServices(30));
    const [unlucky] = listPaths(release).objects;
    let failures = 0;
    server.disturb = (path) => (path === unlucky && (failures += 1) === 1 ? noNetwork() : null);
    expect(await sync()).toMatchObject({ outcome: 'updated' });
    expect(failures).toBe(2);
  });

  test('the wifi wants a sign-in: that is offline, and no reason to distrust the publisher', async () => {
    await publisher.publish(makeServices(5));
    server.disturb = () =>
      new Response('<!doctype html><title>Sign in</title>', { headers: { 'content-type': 'text/html' } });
    const result = await sync();
    expect(result.outcome).toBe('offline');
    expect(result.detail).toMatch(/sign in to the wifi/);
  });

  test('the server hangs: the request is given up after a while', async () => {
    await publisher.publish(makeServices(5));
    server.disturb = (path, signal) => (isObject(path) ? silence(signal) : null);
    const result = await sync();
    expect(result.outcome).toBe('offline');
    expect(result.detail).toMatch(/nothing came for/);
  });

  test('the server hangs in the middle of a file', async () => {
    await publisher.publish(makeServices(5));
    server.disturb = (path, signal) => {
      if (!isObject(path)) return null;
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('[{'));
          signal?.addEventListener('abort', () =>
            controller.error(new DOMException('Aborted', 'AbortError')),
          );
        },
      });
      return new Response(body);
    };
    expect((await sync()).detail).toMatch(/nothing came for/);
  });

  test('a file comes slowly but steadily: the sync has the patience for it', async () => {
    await publisher.publish(makeServices(1));
    server.disturb = (path) => {
      const bytes = publisher.files.get(path);
      if (!isObject(path) || !bytes) return null;
      let sent = 0;
      const body = new ReadableStream<Uint8Array>({
        async pull(controller) {
          if (sent > 0) await new Promise((resolve) => setTimeout(resolve, 60));
          if (sent >= 4) return controller.close();
          const quarter = Math.ceil(bytes.length / 4);
          controller.enqueue(bytes.slice(sent * quarter, (sent += 1) * quarter));
        },
      });
      return new Response(body);
    };
    expect(await sync({ patience: { stall: 150, retry: 1, lock: 100 } })).toMatchObject({
      outcome: 'updated',
    });
  });

  test('the browser is told to ask the server for the pointer, not its cache', async () => {
    await publisher.publish(makeServices(1));
    const caches = new Map<string, string | undefined>();
    const noteCache: typeof fetch = (url, init) => {
      if (typeof url === 'string') caches.set(url, init?.cache);
      return server.fetch(url, init);
    };
    await sync({ fetch: noteCache });
    expect(caches.get('/catalogue/latest.json')).toBe('no-cache');
    expect([...caches.values()].filter((cache) => cache === 'no-cache')).toHaveLength(1);
  });

  test.each([500, 503, 403])('the server answers %i', async (status) => {
    server.disturb = () => new Response('no', { status });
    expect(await sync()).toMatchObject({ outcome: 'offline' });
  });

  test('nothing is published at the address', async () => {
    expect(await sync()).toMatchObject({ outcome: 'offline' });
  });

  test('the practitioner leaves: the sync stops at once and what came is kept', async () => {
    await publisher.publish(makeServices(100));
    const leaving = new AbortController();
    let served = 0;
    server.disturb = (path) => {
      if (isObject(path) && (served += 1) === 4) leaving.abort(new Error('the tab was closed'));
      return null;
    };
    await expect(sync({ signal: leaving.signal })).rejects.toThrow('the tab was closed');
    expect(await store.readCurrentRelease()).toBeNull();
  });
});

describe('something is wrong with what the server offers', () => {
  beforeEach(async () => {
    await publisher.publish(makeServices(5));
    await sync();
    server.forgetRequests();
  });

  afterEach(async () => {
    // Whatever happened, the practitioner still has the catalogue they had.
    expect(await store.readService('invented-3')).not.toBeNull();
  });

  test('it is signed by somebody else', async () => {
    const release = await publisher.publish(makeServices(6));
    publisher.point(release.pointer, new FakePublisher().key);
    expect(await sync()).toMatchObject({ outcome: 'bad-signature', version: 1 });
    expect(server.requests).toEqual(['latest.json']);
  });

  test('it is older than the one at hand', async () => {
    const { pointer } = await publisher.publish(makeServices(5), { published: '2027-05-01' });
    await sync({ now: () => new Date('2027-05-01T09:00:00Z') });
    publisher.point({ ...pointer, version: 1 });
    const result = await sync({ now: () => new Date('2027-05-01T09:00:00Z') });
    expect(result).toMatchObject({ outcome: 'rollback', version: 2 });
  });

  test('it is another release under the same number', async () => {
    const { pointer } = await publisher.publish(makeServices(6));
    publisher.point({ ...pointer, version: 1 });
    expect(await sync()).toMatchObject({ outcome: 'rollback' });
  });

  test('it has expired', async () => {
    const result = await sync({ now: () => new Date('2027-06-01T09:00:00Z') });
    expect(result).toMatchObject({ outcome: 'expired', version: 1 });
  });

  test('an object is damaged', async () => {
    const before = [...publisher.files.keys()];
    const release = await publisher.publish(makeServices(6));
    for (const path of listPaths(release).objects) if (!before.includes(path)) spoil(path);
    expect(await sync()).toMatchObject({ outcome: 'corrupt' });
  });

  test('an object only came damaged through a cache: it is fetched past the cache', async () => {
    const release = await publisher.publish(makeServices(6));
    const caches: (string | undefined)[] = [];
    const changed = listPaths(release).objects;
    const fetchThroughBadCache: typeof fetch = (url, init) => {
      const isChanged = typeof url === 'string' && changed.some((path) => url.endsWith(path));
      if (isChanged) caches.push(init?.cache);
      const isFromCache = isChanged && init?.cache !== 'reload';
      return isFromCache ? Promise.resolve(new Response('[]')) : server.fetch(url, init);
    };
    expect(await sync({ fetch: fetchThroughBadCache })).toMatchObject({ outcome: 'updated' });
    expect(caches).toEqual(['default', 'reload']);
  });

  test('the manifest is cut short', async () => {
    const release = await publisher.publish(makeServices(6));
    const path = listPaths(release).manifest;
    publisher.files.set(path, publisher.files.get(path)?.slice(0, -20) ?? new Uint8Array());
    expect(await sync()).toMatchObject({ outcome: 'corrupt' });
  });

  test('an object never ends: reading stops at the length that was signed', async () => {
    await publisher.publish(makeServices(6));
    let sent = 0;
    server.disturb = (path) => {
      if (!isObject(path)) return null;
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          sent += 1;
          controller.enqueue(new Uint8Array(10_000));
        },
      });
      return new Response(body);
    };
    const result = await sync();
    expect(result).toMatchObject({ outcome: 'corrupt' });
    expect(result.detail).toMatch(/more than the \d+ bytes/);
    expect(sent).toBeLessThan(20);
  });

  test('the pointer is a large file', async () => {
    server.disturb = () => new Response('x'.repeat(5_000));
    expect(await sync()).toMatchObject({ outcome: 'corrupt' });
  });

  test('it needs a newer app', async () => {
    publisher.point({ formatVersion: 2 });
    expect(await sync()).toMatchObject({ outcome: 'unsupported-format' });
  });

  test('an object is not there, also not when asked again', async () => {
    const before = [...publisher.files.keys()];
    const release = await publisher.publish(makeServices(6));
    for (const path of listPaths(release).objects) if (!before.includes(path)) publisher.files.delete(path);
    expect(await sync()).toMatchObject({ outcome: 'corrupt' });
  });
});

describe('the key changes', () => {
  test('an app that trusts only the new key takes its first release, whatever number the old one had', async () => {
    await publisher.publish(makeServices(5));
    await publisher.publish(makeServices(6));
    await sync();
    const successor = new FakePublisher();
    await successor.publish(makeServices(7));
    const result = await sync({
      fetch: new FakeReleaseServer(successor.files).fetch,
      trustedKeys: successor.trustedKeys,
    });
    expect(result).toMatchObject({ outcome: 'updated', version: 1 });
    expect(await store.readService('invented-6')).not.toBeNull();
  });
});

describe('the device is full', () => {
  test('the sync says so and the catalogue at hand stays', async () => {
    await publisher.publish(makeServices(5));
    await sync();
    await publisher.publish(makeServices(6));
    store.keepObject = () => Promise.reject(new StoreError('full', 'No room is left for the catalogue'));
    expect(await sync()).toMatchObject({ outcome: 'storage-full', version: 1 });
    expect(await store.readService('invented-3')).not.toBeNull();
  });
});

test.each(['outdated', 'unavailable'] as const)(
  'the device cannot store anything (%s): the result carries why, and the catalogue it has',
  async (fault) => {
    await publisher.publish(makeServices(5));
    await sync();
    await publisher.publish(makeServices(6));
    store.keepObject = () => Promise.reject(new StoreError(fault, 'not now'));
    store.recordCheck = () => Promise.reject(new StoreError(fault, 'not now'));
    expect(await sync()).toMatchObject({ outcome: 'storage-full', storageFault: fault, version: 1 });
  },
);

describe('things happen at the same time', () => {
  test('the app is killed between the last object and the activation: nothing is fetched twice', async () => {
    await publisher.publish(makeServices(40));
    const killed = new CatalogueStore({ name: `device-${device}` });
    killed.activateRelease = () => Promise.reject(new Error('killed'));
    await expect(sync({ store: killed })).rejects.toThrow('killed');
    killed.close();
    server.forgetRequests();
    expect(await sync()).toMatchObject({ outcome: 'updated' });
    expect(server.requests.filter(isObject)).toEqual([]);
  });

  test('a release is published while one is being fetched, and the old files are gone', async () => {
    await publisher.publish(makeServices(40));
    let isFirst = true;
    server.disturb = async (path) => {
      if (isObject(path) && isFirst) {
        isFirst = false;
        publisher.files.clear();
        await publisher.publish(makeServices(41));
      }
      return publisher.files.has(path) ? null : new Response('', { status: 404 });
    };
    expect(await sync()).toMatchObject({ outcome: 'updated', version: 2 });
    expect(await store.readService('invented-40')).not.toBeNull();
  });

  test('two tabs sync at once: the files travel once', async () => {
    const release = await publisher.publish(makeServices(40));
    const secondTab = new CatalogueStore({ name: `device-${device}` });
    const { locks } = navigator;
    const results = await Promise.all([sync({ locks }), sync({ locks, store: secondTab })]);
    secondTab.close();
    expect(results.map(({ outcome }) => outcome).sort()).toEqual(['up-to-date', 'updated']);
    expect(server.requests.filter(isObject)).toHaveLength(listPaths(release).objects.length);
  });

  test('two tabs in a browser without locks: both end well', async () => {
    await publisher.publish(makeServices(40));
    const secondTab = new CatalogueStore({ name: `device-${device}` });
    const results = await Promise.all([sync(), sync({ store: secondTab })]);
    secondTab.close();
    expect(results.map(({ version }) => version)).toEqual([1, 1]);
    expect(await store.readService('invented-39')).not.toBeNull();
  });

  test('the practitioner leaves while another tab is at it: nothing is asked for', async () => {
    await publisher.publish(makeServices(5));
    let finish: () => void = () => undefined;
    const other = navigator.locks.request(
      'catalogue-sync',
      () => new Promise<void>((resolve) => (finish = resolve)),
    );
    const leaving = new AbortController();
    const waiting = sync({ locks: navigator.locks, signal: leaving.signal });
    leaving.abort(new Error('the tab was closed'));
    await expect(waiting).rejects.toThrow('the tab was closed');
    expect(server.requests).toEqual([]);
    finish();
    await other;
  });

  test('another tab was frozen while it held the lock: this one does not wait for ever', async () => {
    await publisher.publish(makeServices(5));
    let thaw: () => void = () => undefined;
    const frozen = navigator.locks.request(
      'catalogue-sync',
      () => new Promise<void>((resolve) => (thaw = resolve)),
    );
    expect(await sync({ locks: navigator.locks })).toMatchObject({ outcome: 'updated' });
    thaw();
    await frozen;
  });
});
