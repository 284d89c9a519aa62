import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createCatalogueSession } from '../../src/hooks/catalogueSession.ts';
import { toCanonicalBytes } from '../../src/release/canonicalJson.ts';
import { answerOnceRead } from '../../src/search/answerOnceRead.ts';
import { createWorkerState } from '../../src/search/answerRequest.ts';
import { openEngine } from '../../src/search/engineFromBytes.ts';
import { openKept } from '../../src/search/openKept.ts';
import { createSearchClient, type WorkerLike } from '../../src/search/searchClient.ts';
import { keptReadingModel } from '../../src/search/understanding/reading/keptReadingModel.ts';
import type { SearchReply, SearchRequest } from '../../src/search/workerProtocol.ts';
import { releasePlace } from '../../src/store/catalogueDatabase.ts';
import { CatalogueStore } from '../../src/store/catalogueStore.ts';
import { syncCatalogue } from '../../src/sync/syncCatalogue.ts';
import { thesaurus } from '../../src/taxonomy/thesaurus.ts';
import { FakePublisher, makeServices } from '../fakes/fakePublisher.ts';
import { FakeReleaseServer } from '../fakes/fakeReleaseServer.ts';
import { makeQuery, readStarterFile, today } from './starterEngine.ts';

/** A worker on this thread that can read the device, as the real one does. */
class ReadingWorker implements WorkerLike {
  readonly asked: SearchRequest['type'][] = [];
  readonly #state = createWorkerState();
  readonly #answer = answerOnceRead(this.#state, async () => keptReadingModel());
  #hear: (event: MessageEvent<SearchReply>) => void = () => expect.unreachable();

  postMessage(message: SearchRequest): void {
    this.asked.push(message.type);
    const reply = message.type === 'open' ? openKept(this.#state, message) : this.#answer(message);
    void reply.then((data) => this.#hear(new MessageEvent('message', { data })));
  }

  addEventListener(type: string, listener: (event: never) => void): void {
    if (type === 'message') this.#hear = listener as (event: MessageEvent<SearchReply>) => void;
  }
}

let devices = 0;

async function makeDevice() {
  const publisher = new FakePublisher();
  await publisher.publish(makeServices(120));
  const server = new FakeReleaseServer(publisher.files);
  const name = `opened-${(devices += 1)}`;
  const store = new CatalogueStore({ name });
  const sync = () =>
    syncCatalogue({
      fetch: server.fetch,
      catalogueUrl: '/catalogue/',
      trustedKeys: publisher.trustedKeys,
      store,
      now: () => new Date('2026-11-22T10:00:00Z'),
      patience: { stall: 1000, retry: 1, lock: 1000 },
    });
  const openTab = () => {
    const worker = new ReadingWorker();
    const search = createSearchClient(worker);
    const place = { ...releasePlace, database: name };
    const session = createCatalogueSession({ store, search, openKept: () => search.openKept(place), sync });
    return { worker, search, session };
  };
  const keepIndex = async () => {
    const objects = await store.readSearchObjects();
    if (!objects?.services) throw new Error('There is nothing to index.');
    const words = {
      gazetteer: toCanonicalBytes(readStarterFile('gazetteer.json')).buffer,
      thesaurus: toCanonicalBytes(thesaurus).buffer,
    };
    const release = { services: objects.services, ...words };
    const { toSaved } = openEngine(release, objects.releaseId, null, keptReadingModel);
    await store.keepIndex(objects.releaseId, toSaved?.() ?? new ArrayBuffer(0));
  };
  return { publisher, store, sync, openTab, keepIndex, name };
}

describe('Search, opening the catalogue while the page is still being drawn', () => {
  it('needs nothing from the page but the services beyond the first ones', async () => {
    const { sync, openTab, keepIndex } = await makeDevice();
    await sync();
    await keepIndex();
    const { worker, search, session } = openTab();
    await session.open();
    expect(session.snapshot.get().search).toMatchObject({ state: 'ready', serviceCount: 120 });
    expect((await search.search(makeQuery(''), { today, limit: 10, offset: 0 })).results).toHaveLength(10);
    const all = await search.search(makeQuery(''), { today, limit: 120, offset: 0 });
    expect(all.results).toHaveLength(120);
    expect(worker.asked).toContain('services');
    expect(worker.asked).not.toContain('load');
  });

  it('leaves it to the page where no index is kept, or where it is spoilt', async () => {
    const { store, sync, openTab } = await makeDevice();
    await sync();
    const { releaseId } = (await store.readSearchObjects()) ?? expect.unreachable();
    for (const spoilt of [null, new Uint8Array([1, 2, 3]).buffer]) {
      if (spoilt) await store.keepIndex(releaseId, spoilt);
      const { worker, session } = openTab();
      await session.open();
      expect(worker.asked[0]).toBe('open');
      expect(worker.asked).toContain('load');
    }
  });

  it('does not take an older release for one that another tab has brought meanwhile', async () => {
    const { publisher, store, sync, keepIndex, openTab } = await makeDevice();
    await sync();
    await keepIndex();
    const { worker, session } = openTab();
    const readCurrent = store.readCurrentRelease.bind(store);
    store.readCurrentRelease = async () => {
      store.readCurrentRelease = readCurrent;
      await publisher.publish(makeServices(3));
      await sync();
      return await readCurrent();
    };
    await session.open();
    expect(worker.asked).toContain('load');
  });

  it('makes no database on a device that has none', async () => {
    const search = createSearchClient(new ReadingWorker());
    expect(await search.openKept({ ...releasePlace, database: 'never made' })).toBeNull();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('never made');
  });
});
