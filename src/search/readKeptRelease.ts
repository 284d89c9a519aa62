import type { KeptPlace } from './keptPlace.ts';

/** What search needs to begin with of the release on the device, read at one moment. */
export interface KeptRelease {
  readonly releaseId: string;
  readonly index: ArrayBuffer;
  readonly gazetteer: ArrayBuffer;
  readonly thesaurus: ArrayBuffer;
}

/**
 * Reads the release with its index from the device, without what the page needs to write there. Null
 * where there is no release, or no index for it yet.
 *
 * @throws DOMException when the database is not there or cannot be read
 */
export async function readKeptRelease(place: KeptPlace): Promise<KeptRelease | null> {
  const database = await openDatabase(place.database);
  try {
    const tables = database.transaction([place.releases, place.objects, place.indexes], 'readonly');
    const read = (table: string, key: string) => toResult(tables.objectStore(table).get(key));
    const names = toNames(await read(place.releases, place.currentKey));
    if (!names) return null;
    const [index, gazetteer, thesaurus] = await Promise.all([
      read(place.indexes, names.releaseId),
      read(place.objects, names.gazetteer),
      read(place.objects, names.thesaurus),
    ]);
    const isWhole =
      index instanceof ArrayBuffer && gazetteer instanceof ArrayBuffer && thesaurus instanceof ArrayBuffer;
    return isWhole ? { releaseId: names.releaseId, index, gazetteer, thesaurus } : null;
  } finally {
    database.close();
  }
}

function openDatabase(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name);
  // There is none yet: making it is not for a reader.
  request.onupgradeneeded = () => request.transaction?.abort();
  return toResult(request).then((database) => {
    // Never in the way of an app that brings newer tables.
    database.onversionchange = () => database.close();
    return database;
  });
}

function toResult<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The device gave no reason.'));
  });
}

function toNames(release: unknown) {
  const { manifestHash, manifest } = toFields(release);
  const { gazetteer, thesaurus } = toFields(manifest);
  const names = [manifestHash, toFields(gazetteer)['hash'], toFields(thesaurus)['hash']];
  const [releaseId, ofGazetteer, ofThesaurus] = names.filter((name) => typeof name === 'string');
  return releaseId !== undefined && ofGazetteer !== undefined && ofThesaurus !== undefined
    ? { releaseId, gazetteer: ofGazetteer, thesaurus: ofThesaurus }
    : null;
}

function toFields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
