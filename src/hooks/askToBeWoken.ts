/** The name under which the service worker is woken when there is a connection. */
export const outboxSyncTag = 'outbox';

/**
 * Asks the browser to wake the service worker once there is a connection (Background Synchronization,
 * WICG), also when the app is closed by then. Where the browser cannot, the next opening sends.
 */
export async function askToBeWoken({ serviceWorker }: Navigator): Promise<void> {
  const container: ServiceWorkerContainer | undefined = serviceWorker;
  if (!container?.controller) return;
  const registration = await container.ready;
  if ('sync' in registration && isSyncManager(registration.sync)) {
    // A browser may have it and not allow it.
    await registration.sync.register(outboxSyncTag).catch(() => undefined);
  }
}

interface SyncManagerLike {
  readonly register: (tag: string) => Promise<void>;
}

function isSyncManager(value: unknown): value is SyncManagerLike {
  return (
    typeof value === 'object' && value !== null && 'register' in value && typeof value.register === 'function'
  );
}
