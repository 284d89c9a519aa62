import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { sendOutbox } from './sendOutbox.ts';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: readonly { url: string; revision: string | null }[];
};
/** Where the intake is, set by the build; empty where there is none. */
declare const INTAKE_URL: string;

// The app's own files, all of them, so that every screen opens without a network.
precacheAndRoute([...self.__WB_MANIFEST]);
cleanupOutdatedCaches();

// Any address of the app opens the app; the catalogue's files are data and are never answered with a page.
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('index.html'), { denylist: [/\/catalogue\/.*\.json$/] }),
);

// A new version waits until the person agrees: the page sends this when they do.
self.addEventListener('message', (event) => {
  if (isSkipWaiting(event.data)) void self.skipWaiting();
});

// There is a connection again, perhaps with the app closed (Background Synchronization, WICG).
self.addEventListener('sync', (event) => {
  if (isOutboxSync(event) && INTAKE_URL !== '') event.waitUntil(sendOutbox(INTAKE_URL));
});

function isOutboxSync(event: Event): event is ExtendableEvent {
  return event instanceof ExtendableEvent && 'tag' in event && event.tag === 'outbox';
}

function isSkipWaiting(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING';
}
