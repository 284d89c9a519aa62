import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { preloadScreens } from './app/lazyScreens.ts';
import { AppServicesContext, type AppServices } from './hooks/appServices.ts';
import { noAppUpdate, watchAppUpdate } from './hooks/appUpdate.ts';
import { createChangeBook } from './hooks/changeBook.ts';
import { createCatalogueSession } from './hooks/catalogueSession.ts';
import { startDayClock } from './hooks/dayClock.ts';
import { keepUpToDate } from './hooks/keepUpToDate.ts';
import { askBeforeLosing } from './hooks/askBeforeLosing.ts';
import { askToBeWoken } from './hooks/askToBeWoken.ts';
import { createObservable } from './hooks/observable.ts';
import { createSearchMemory } from './hooks/searchMemory.ts';
import { waitForFirstAnswer, whenIdle } from './hooks/firstAnswer.ts';
import { createLateOutbox } from './hooks/lateOutbox.ts';
import { createShortlistBook } from './hooks/shortlistBook.ts';
import { parseTrustedKeys } from './release/trustedKeys.ts';
import { createTextOutput } from './hooks/textOutput.ts';
import { createSearchClient } from './search/searchClient.ts';
import { releasePlace } from './store/catalogueDatabase.ts';
import { CatalogueStore } from './store/catalogueStore.ts';
import { ShortlistStore } from './store/shortlistStore.ts';
import './styles/main.scss';
import { syncCatalogue } from './sync/syncCatalogue.ts';

// The composition root: what touches the network, the clock, the disk and other threads is made here
// and handed down.

const {
  BASE_URL: basePath,
  VITE_CATALOGUE_URL,
  VITE_INTAKE_URL,
  VITE_TEAM_EMAIL,
  VITE_TRUSTED_KEYS,
} = import.meta.env;
const intakeUrl = String(VITE_INTAKE_URL ?? '');
const allowDemo = import.meta.env['VITE_ALLOW_DEMO'] === 'true';
const longestOpeningMs = 5_000;
// Screens other than the search ask nothing.
const longestAnswerMs = 1_000;
const now = () => new Date();
const reload = () => window.location.reload();

const isOutdated = createObservable(false);
const onOutdated = () => isOutdated.set(true);

const store = new CatalogueStore({ onOutdated });
const search = createSearchClient(
  new Worker(new URL('./search/searchWorker.ts', import.meta.url), { type: 'module' }),
  {
    // Without it the next opening takes longer, and nothing else changes.
    onIndexMade: (releaseId, index) =>
      void store
        .keepIndex(releaseId, index)
        .catch((error: unknown) => console.warn('The search index could not be kept on this device.', error)),
    whenShown: whenIdle,
  },
);
const session = createCatalogueSession({
  store,
  search,
  openKept: () => search.openKept(releasePlace),
  // Keys are read at each check: a build without any still opens, and says so where checks are shown.
  locks: navigator.locks,
  sync: async (onProgress, signal) =>
    syncCatalogue({
      fetch: (input, init) => fetch(input, init),
      catalogueUrl: String(VITE_CATALOGUE_URL || `${basePath}catalogue/`),
      trustedKeys: parseTrustedKeys(String(VITE_TRUSTED_KEYS ?? ''), { allowDemo }),
      store,
      now,
      onProgress,
      signal,
      locks: navigator.locks,
    }),
});

// A page that is being developed has no service worker to update.
const waitingUpdate =
  import.meta.env.PROD && 'serviceWorker' in navigator
    ? watchAppUpdate(async () => new (await import('workbox-window')).Workbox(`${basePath}sw.js`), {
        isControlled: navigator.serviceWorker.controller !== null,
        reload,
        // Without a service worker, or without word of a new one, the app works on as it is.
        onFailure: (error) => console.warn('No new version of the app could be looked for.', error),
      })
    : noAppUpdate;

const today = startDayClock(now, document);
const shortlists = createShortlistBook({ store: new ShortlistStore({ onOutdated }), today });
// Who removes the catalogue from a device removes all that is on it.
store.onChange(() => void shortlists.open());
void shortlists.open();

const memory = createSearchMemory();
const outbox = createLateOutbox(async () => {
  const { openOutbox } = await import('./hooks/openOutbox.ts');
  return openOutbox({ onOutdated, now, fetch: (input, init) => fetch(input, init), intakeUrl });
});
const changes = createChangeBook({
  store: outbox.store,
  send: intakeUrl === '' ? null : outbox.send,
  takeBack: outbox.takeBack,
  askToBeWoken: () => void askToBeWoken(navigator),
  teamEmail: String(VITE_TEAM_EMAIL ?? '') || null,
  now,
});
askBeforeLosing(changes.drafts, window);

const services: AppServices = {
  changes,
  session,
  search,
  memory,
  shortlists,
  output: createTextOutput(window),
  update: { ...waitingUpdate, isOutdated, reload },
  today,
  readStorageUse: async () => {
    // Not every browser that people have gives an estimate.
    const storage: StorageManager | undefined = navigator.storage;
    return (await storage?.estimate())?.usage ?? null;
  },
  appVersion: String(import.meta.env['VITE_APP_VERSION'] ?? 'in development'),
  isDemo: allowDemo,
};

// Reading the catalogue begins before anything is drawn.
const opened = session.open();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no place for the app.');
createRoot(root).render(
  <StrictMode>
    <AppServicesContext value={services}>
      <App basePath={basePath} />
    </AppServicesContext>
  </StrictMode>,
);

// The first results come before everything that can wait, and none of that may hang on them either.
const shown = opened
  .then(() => {
    const { state } = session.snapshot.get().search;
    return state === 'ready' ? waitForFirstAnswer(memory, longestAnswerMs) : undefined;
  })
  .then(whenIdle);
void Promise.race([shown, new Promise((resolve) => setTimeout(resolve, longestOpeningMs))]).then(() =>
  keepUpToDate(session, now, window),
);
// What a provider wrote goes out as soon as it can; nothing on the screen waits for it.
void opened.then(() => changes.open());
window.addEventListener('online', () => void changes.sendAll());
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) waitingUpdate.look();
});
void shown.then(() => {
  // Asks the browser not to clear the catalogue for want of space. It may ask the person, and may
  // never answer, so nothing waits for it.
  const storage: StorageManager | undefined = navigator.storage;
  if (session.snapshot.get().device.state === 'ready') void storage?.persist();
  // With the first screen up, the others are brought in, so that no later update can take them away.
  void preloadScreens();
});
