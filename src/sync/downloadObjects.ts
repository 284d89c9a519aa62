import { listObjects } from '../release/bucket.ts';
import type { ReleaseManifest, ReleaseObject } from '../release/release.ts';
import { verifyObject } from '../release/verifyRelease.ts';
import type { CatalogueStore } from '../store/catalogueStore.ts';
import { downloadVerified } from './downloadVerified.ts';
import type { SyncPatience } from './syncPatience.ts';
import type { SyncProgress } from './syncResult.ts';

/** Requests at a time: as many as browsers open to one server over HTTP/1.1. */
const concurrency = 6;

/** What downloading needs of a sync. */
export interface ObjectSource {
  readonly fetch: typeof globalThis.fetch;
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly store: CatalogueStore;
  readonly patience: SyncPatience;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: SyncProgress) => void;
}

/**
 * Fetches, verifies and keeps each object of a release that is not on the device yet. Each is kept as
 * soon as it is verified, so that whatever interrupts this costs only the objects under way.
 *
 * @returns whether all were there before
 * @throws what the first object that failed threw; the others are then stopped
 */
export async function downloadObjects(manifest: ReleaseManifest, source: ObjectSource): Promise<boolean> {
  const objects = listObjects(manifest);
  const missing = new Set(await source.store.missingHashes(objects.map(({ hash }) => hash)));
  const wanted = objects.filter(({ hash }) => missing.has(hash));
  if (wanted.length === 0) return true;
  const bytesTotal = sumLengths(objects);
  let objectsDone = objects.length - wanted.length;
  let bytesDone = bytesTotal - sumLengths(wanted);
  const report = () => {
    const objectsTotal = objects.length;
    source.onProgress({ step: 'downloading', objectsDone, objectsTotal, bytesDone, bytesTotal });
  };
  report();

  const group = new AbortController();
  const stopAll = () => group.abort(source.signal.reason);
  source.signal.addEventListener('abort', stopAll, { once: true });
  const queue = wanted.values();
  const work = async () => {
    for (const object of queue) {
      await downloadObject(object, { ...source, signal: group.signal });
      objectsDone += 1;
      bytesDone += object.length;
      report();
    }
  };
  const failures: unknown[] = [];
  const workUntilFailure = () =>
    work().catch((error: unknown) => {
      // The first failure is the cause; what the others throw then is only that they were stopped.
      failures.push(error);
      group.abort(error);
    });
  try {
    await Promise.all(Array.from({ length: concurrency }, workUntilFailure));
  } finally {
    source.signal.removeEventListener('abort', stopAll);
  }
  source.signal.throwIfAborted();
  if (failures.length > 0) throw failures[0];
  return false;
}

async function downloadObject(object: ReleaseObject, source: ObjectSource): Promise<void> {
  const { bytes } = await downloadVerified(
    {
      fetch: source.fetch,
      url: `${source.baseUrl}/objects/${object.hash}.json`,
      limit: object.length,
      cache: 'default',
      stall: source.patience.stall,
      retry: source.patience.retry,
      signal: source.signal,
    },
    (received) => verifyObject(received, object),
  );
  await source.store.keepObject(object.hash, bytes.buffer);
}

function sumLengths(objects: readonly ReleaseObject[]): number {
  return objects.reduce((sum, { length }) => sum + length, 0);
}
