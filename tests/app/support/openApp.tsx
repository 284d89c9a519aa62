import './nodeRealm.ts';
import 'fake-indexeddb/auto';
import { configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { vi } from 'vitest';
import { AppRoutes } from '../../../src/app/App.tsx';
import type { Service } from '../../../src/catalogue/service.ts';
import { AppServicesContext, type AppServices } from '../../../src/hooks/appServices.ts';
import { noAppUpdate } from '../../../src/hooks/appUpdate.ts';
import { createChangeBook } from '../../../src/hooks/changeBook.ts';
import { createCatalogueSession } from '../../../src/hooks/catalogueSession.ts';
import { createObservable } from '../../../src/hooks/observable.ts';
import { createSearchMemory } from '../../../src/hooks/searchMemory.ts';
import { createShortlistBook } from '../../../src/hooks/shortlistBook.ts';
import { createTextOutput } from '../../../src/hooks/textOutput.ts';
import type { SearchClient } from '../../../src/search/searchClient.ts';
import { CatalogueStore } from '../../../src/store/catalogueStore.ts';
import { OutboxStore } from '../../../src/store/outboxStore.ts';
import { ShortlistStore } from '../../../src/store/shortlistStore.ts';
import { createSendOutbox } from '../../../src/sync/sendOutbox.ts';
import { createTakeBack } from '../../../src/sync/takeBack.ts';
import { syncCatalogue } from '../../../src/sync/syncCatalogue.ts';
import { day } from '../../factories/serviceFactory.ts';
import { FakePublisher } from '../../fakes/fakePublisher.ts';
import { FakeReleaseServer } from '../../fakes/fakeReleaseServer.ts';
import { ScriptedSearch } from './scriptedSearch.ts';

// Whole screens in a simulated browser take seconds where many tests share few cores.
configure({ asyncUtilTimeout: 5_000 });
vi.setConfig({ testTimeout: 30_000 });

let devices = 0;

/** A device with its own database, a publisher and the server it knows. */
export async function makeDevice<Search extends SearchClient = ScriptedSearch>(
  services: readonly Service[],
  search?: Search,
) {
  const publisher = new FakePublisher();
  await publisher.publish(services, { published: '2026-11-20' });
  const server = new FakeReleaseServer(publisher.files);
  const name = `device-${(devices += 1)}`;
  const store = new CatalogueStore({ name });
  const shortlistStore = new ShortlistStore({ name });
  const today = createObservable(day('2026-11-22'));
  const shortlists = createShortlistBook({ store: shortlistStore, today });
  store.onChange(() => void shortlists.open());
  await shortlists.open();
  const port = search ?? new ScriptedSearch();
  const session = createCatalogueSession({
    store,
    search: port,
    sync: (onProgress, signal) =>
      syncCatalogue({
        fetch: server.fetch,
        catalogueUrl: '/catalogue/',
        trustedKeys: publisher.trustedKeys,
        store,
        now: () => new Date('2026-11-22T10:00:00Z'),
        onProgress,
        signal,
        patience: { stall: 1000, retry: 1, lock: 1000 },
      }),
  });
  const outbox = new OutboxStore({ name });
  const now = () => new Date('2026-11-22T10:00:00Z');
  const parts = {
    store: outbox,
    locks: navigator.locks,
    now,
    fetch: server.fetch,
    intakeUrl: '/intake/changes',
  };
  const changes = createChangeBook({
    store: outbox,
    send: createSendOutbox(parts),
    takeBack: createTakeBack(parts),
    askToBeWoken: () => undefined,
    teamEmail: null,
    now,
  });
  const app: AppServices = {
    changes,
    session,
    search: port,
    memory: createSearchMemory(),
    shortlists,
    output: createTextOutput(window),
    update: noAppUpdate,
    today,
    readStorageUse: async () => 1_234_567,
    appVersion: '0.0.0-test',
    isDemo: false,
  };
  return { publisher, server, store, shortlistStore, session, today, app };
}

/** Opens the app on a device at an address, as its only tab. */
export function openApp(app: AppServices, address = '/') {
  const router = createMemoryRouter([{ path: '*', element: <AppRoutes /> }], { initialEntries: [address] });
  const view = render(
    <AppServicesContext value={app}>
      <RouterProvider router={router} />
    </AppServicesContext>,
  );
  return { ...view, user: userEvent.setup(), router, screen };
}
