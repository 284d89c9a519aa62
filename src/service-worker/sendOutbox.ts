// Sends what providers wrote while the app is closed. The app does the same when it is open; a request
// that both send is stored once. This file reads the app's database as it is, because a service worker
// may be newer or older than the app: what it does not know it leaves alone.

const databaseName = 'catalogue';

/**
 * Posts every waiting entry of the outbox to the intake.
 *
 * @throws Error when one could not be sent, so that the browser wakes the worker again later
 */
export async function sendOutbox(intakeUrl: string): Promise<void> {
  const database = await openDatabase();
  if (!database) return;
  try {
    for (const key of await listWaiting(database)) {
      await withAnswerLock(key, () => sendOne(database, key, intakeUrl));
    }
  } finally {
    database.close();
    tellTabs();
  }
}

/** Sends an entry, if it waits still. */
async function sendOne(database: IDBDatabase, key: string, intakeUrl: string): Promise<void> {
  const entry = await done<unknown>(database.transaction('outbox').objectStore('outbox').get(key));
  if (!isRow(entry) || entry['state'] !== 'waiting') return;
  const response = await fetch(intakeUrl, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(entry['request']),
    cache: 'no-store',
    credentials: 'omit',
  });
  // What the intake refuses is told by the app, when it is next opened and sends again.
  if (response.status >= 400 && response.status < 500 && response.status !== 429) return;
  if (!response.ok) throw new Error(`The intake answered ${response.status}.`);
  await markSent(database, key);
}

/** Keeps tabs from sending the same answer, and from taking it back while it is on its way. */
async function withAnswerLock(key: string, work: () => Promise<void>): Promise<void> {
  const locks: LockManager | undefined = navigator.locks;
  if (!locks) return work();
  await locks.request(`outbox-${key}`, work);
}

/**
 * Notes that an entry was sent, unless the app noted more of it, or the person deleted it, meanwhile. The
 * code of its invitation has done its work.
 */
async function markSent(database: IDBDatabase, key: IDBValidKey): Promise<void> {
  const store = database.transaction('outbox', 'readwrite').objectStore('outbox');
  const now = await done<unknown>(store.get(key));
  if (!isRow(now) || now['state'] !== 'waiting' || !isRow(now['request'])) return;
  const sentAt = new Date().toISOString();
  await done(
    store.put({ ...now, request: { ...now['request'], invitation: null }, state: 'sent', sentAt }, key),
  );
}

/** Tells tabs that are open to look again. */
function tellTabs(): void {
  const channel = new BroadcastChannel(`${databaseName}-outbox`);
  channel.postMessage('release');
  channel.close();
}

/** The app's database, or null where it has none or an older one. Never makes or upgrades it. */
async function openDatabase(): Promise<IDBDatabase | null> {
  const existing = await indexedDB.databases();
  if (!existing.some(({ name }) => name === databaseName)) return null;
  const database = await done(indexedDB.open(databaseName));
  if (database.objectStoreNames.contains('outbox')) return database;
  database.close();
  return null;
}

type Row = Readonly<Record<string, unknown>>;

/** The keys of what waits, in the order in which it was written. */
async function listWaiting(database: IDBDatabase): Promise<readonly string[]> {
  const store = database.transaction('outbox').objectStore('outbox');
  const [keys, rows] = await Promise.all([done(store.getAllKeys()), done<unknown[]>(store.getAll())]);
  const waiting = keys.flatMap((key, index) => {
    const row = rows[index];
    return typeof key === 'string' && isRow(row) && row['state'] === 'waiting' ? [[key, row] as const] : [];
  });
  return waiting
    .toSorted(([, one], [, other]) => Number(one['turn'] ?? 0) - Number(other['turn'] ?? 0))
    .map(([key]) => key);
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The database failed.')));
  });
}
