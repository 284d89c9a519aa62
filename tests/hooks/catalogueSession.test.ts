import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { createCatalogueSession, type CatalogueSnapshot } from '../../src/hooks/catalogueSession.ts';
import { CatalogueStore } from '../../src/store/catalogueStore.ts';
import { StoreError } from '../../src/store/storeErrors.ts';
import { syncCatalogue } from '../../src/sync/syncCatalogue.ts';
import { FakePublisher, makeServices } from '../fakes/fakePublisher.ts';
import { FakeReleaseServer, noNetwork, silence } from '../fakes/fakeReleaseServer.ts';

let devices = 0;

async function makeSession(options: { readonly loadFails?: boolean } = {}) {
  const publisher = new FakePublisher();
  await publisher.publish(makeServices(3));
  const server = new FakeReleaseServer(publisher.files);
  const name = `session-${(devices += 1)}`;
  const store = new CatalogueStore({ name });
  const loads: string[] = [];
  const open = (ownStore = store) =>
    createCatalogueSession({
      store: ownStore,
      locks: navigator.locks,
      search: {
        load: async ({ releaseId, services }) => {
          if (options.loadFails) throw new Error('cannot read it');
          loads.push(releaseId);
          return services?.length ?? 0;
        },
      },
      sync: (onProgress, signal) =>
        syncCatalogue({
          fetch: server.fetch,
          catalogueUrl: '/catalogue/',
          trustedKeys: publisher.trustedKeys,
          store: ownStore,
          now: () => new Date('2026-11-22T10:00:00Z'),
          onProgress,
          signal,
          locks: navigator.locks,
          patience: { stall: 1000, retry: 1, lock: 1000 },
        }),
    });
  return { publisher, server, store, loads, open, openTab: () => open(new CatalogueStore({ name })) };
}

describe('opening the app', () => {
  it('shows nothing on the first visit, then the catalogue as soon as it is copied', async () => {
    const { open, loads } = await makeSession();
    const session = open();
    expect(session.snapshot.get().device.state).toBe('opening');
    await session.open();
    expect(session.snapshot.get().device.state).toBe('none');

    const steps: (string | undefined)[] = [];
    session.snapshot.subscribe(() => steps.push(session.snapshot.get().progress?.step));
    await session.check();
    expect(session.snapshot.get()).toMatchObject<Partial<CatalogueSnapshot>>({
      search: { state: 'ready', releaseId: loads[0] ?? '', serviceCount: 1 },
      progress: null,
    });
    expect(new Set(steps)).toEqual(new Set(['checking', 'downloading', 'activating', undefined]));
  });

  it('opens on what the device has without asking the network for anything', async () => {
    const { open, server } = await makeSession();
    await open().check();
    server.forgetRequests();
    const second = open();
    await second.open();
    expect(second.snapshot.get().search.state).toBe('ready');
    expect(server.requests).toEqual([]);
  });

  it('stays on its catalogue when the network is gone, and says so', async () => {
    const { open, server } = await makeSession();
    const session = open();
    await session.check();
    server.disturb = noNetwork;
    await session.check();
    expect(session.snapshot.get().device.state).toBe('ready');
    expect(session.snapshot.get().lastCheck?.outcome).toBe('offline');
  });

  it('says when the storage of the device cannot be read', async () => {
    const { store, open } = await makeSession();
    store.readCurrentRelease = () => Promise.reject(new StoreError('unavailable', 'private window'));
    const session = open();
    await session.open();
    expect(session.snapshot.get().device).toEqual({ state: 'unreadable', reason: 'private window' });
  });

  it('says when search cannot read the catalogue', async () => {
    const { open } = await makeSession({ loadFails: true });
    const session = open();
    await session.check();
    expect(session.snapshot.get().search).toEqual({ state: 'failed', reason: 'cannot read it' });
  });
});

describe('keeping it up to date', () => {
  it('loads search anew for a new release only', async () => {
    const { open, publisher, loads } = await makeSession();
    const session = open();
    await session.check();
    await session.check();
    expect(loads).toHaveLength(1);
    await publisher.publish(makeServices(4));
    await session.check();
    expect(loads).toHaveLength(2);
  });

  it('joins a check that is already running', async () => {
    const { open, server } = await makeSession();
    const session = open();
    await Promise.all([session.check(), session.check(), session.check()]);
    expect(server.requests.filter((path) => path === 'latest.json')).toHaveLength(1);
  });

  it('hears of a release that another tab has brought', async () => {
    const { open, openTab } = await makeSession();
    const otherTab = openTab();
    await otherTab.open();
    expect(otherTab.snapshot.get().device.state).toBe('none');
    await open().check();
    await vi.waitFor(() => expect(otherTab.snapshot.get().search.state).toBe('ready'));
  });

  it('after removing, nothing is left and nothing is fetched unasked', async () => {
    const { open, store } = await makeSession();
    const session = open();
    await session.check();
    await session.remove();
    expect(session.snapshot.get()).toMatchObject({ device: { state: 'none' }, isRemoved: true });
    expect(await store.readSearchObjects()).toBeNull();
  });

  it('after removing in one window, no other window goes on copying, and it says so', async () => {
    const { open, openTab, server, store, publisher } = await makeSession();
    const session = open();
    await session.check();
    const otherTab = openTab();
    await otherTab.open();
    await publisher.publish(makeServices(6));
    let isStalled = false;
    server.disturb = (path, signal) => {
      if (!path.startsWith('objects/')) return null;
      isStalled = true;
      return silence(signal);
    };
    const copying = otherTab.check();
    await vi.waitFor(() => expect(isStalled).toBe(true));
    await session.remove();
    await copying;
    await vi.waitFor(() =>
      expect(otherTab.snapshot.get()).toMatchObject({
        device: { state: 'none' },
        isRemoved: true,
        lastCheck: null,
        progress: null,
      }),
    );
    expect(await store.readCurrentRelease()).toBeNull();
    expect(await store.readChecks()).toMatchObject({ lastCheckedAt: null });
  });

  it('once one window was asked for the catalogue again, the others keep it up to date too', async () => {
    const { open, openTab } = await makeSession();
    const session = open();
    await session.check();
    const otherTab = openTab();
    await otherTab.open();
    await session.remove();
    await vi.waitFor(() => expect(otherTab.snapshot.get().isRemoved).toBe(true));
    await session.check();
    await vi.waitFor(() => expect(otherTab.snapshot.get().device.state).toBe('ready'));
    expect(otherTab.snapshot.get().isRemoved).toBe(false);
  });

  it('removing breaks off the check of its own window', async () => {
    const { open, server } = await makeSession();
    const session = open();
    await session.check();
    server.disturb = (_path, signal) => silence(signal);
    const checking = session.check();
    await session.remove();
    await checking;
    expect(session.snapshot.get()).toMatchObject({
      device: { state: 'none' },
      isRemoved: true,
      lastCheck: null,
    });
  });

  it('a mistake in the program ends the check with words, and the next check works', async () => {
    const { store } = await makeSession();
    let attempts = 0;
    const session = createCatalogueSession({
      store,
      search: { load: async () => 0 },
      sync: async () => {
        attempts += 1;
        if (attempts === 1) throw new TypeError('undefined is not a function');
        return { outcome: 'offline', at: '2026-11-22T10:00:00Z', version: null, detail: null };
      },
    });
    await session.check();
    expect(session.snapshot.get().lastCheck).toMatchObject({
      outcome: 'failed',
      detail: 'undefined is not a function',
    });
    expect(session.snapshot.get().progress).toBeNull();
    await session.check();
    expect(session.snapshot.get().lastCheck?.outcome).toBe('offline');
  });
});
