import { toCalendarDay } from '../catalogue/calendarDay.ts';
import type { TrustedKeys } from '../release/release.ts';
import { CorruptError, ReleaseError } from '../release/releaseErrors.ts';
import { releaseLimits } from '../release/releaseLimits.ts';
import { verifyManifest, verifyPointer } from '../release/verifyRelease.ts';
import type { CatalogueStore } from '../store/catalogueStore.ts';
import { ActivationError, StoreError, type StoreFault } from '../store/storeErrors.ts';
import { MissingFileError, UnreachableError } from './downloadErrors.ts';
import { downloadObjects, type ObjectSource } from './downloadObjects.ts';
import { downloadVerified } from './downloadVerified.ts';
import { withSyncLock, type SyncLocks } from './syncLock.ts';
import { defaultPatience, type SyncPatience } from './syncPatience.ts';
import type { SyncOutcome, SyncProgress, SyncResult } from './syncResult.ts';

/** What a sync works with. */
export interface SyncOptions {
  readonly fetch: typeof globalThis.fetch;
  /** Where `latest.json` is, with or without a slash at the end. */
  readonly catalogueUrl: string;
  readonly trustedKeys: TrustedKeys;
  readonly store: CatalogueStore;
  readonly now: () => Date;
  readonly onProgress?: (progress: SyncProgress) => void;
  readonly signal?: AbortSignal;
  /** `navigator.locks`, where the browser has it. */
  readonly locks?: SyncLocks | undefined;
  readonly patience?: SyncPatience;
}

/**
 * Brings the device's catalogue up to date, or says why not; either way there is a whole catalogue
 * afterwards if there was one before. Trust is decided in `release`, keeping in `store`.
 *
 * @throws the signal's reason, when it is aborted. What was kept until then is used by the next sync.
 */
export async function syncCatalogue(options: SyncOptions): Promise<SyncResult> {
  const { store } = options;
  const signal = options.signal ?? new AbortController().signal;
  const patience = options.patience ?? defaultPatience;
  const attempted = await withSyncLock(options.locks, patience.lock, signal, () =>
    attemptTwice({
      ...options,
      baseUrl: options.catalogueUrl.replace(/\/+$/, ''),
      patience,
      signal,
      onProgress: options.onProgress ?? (() => undefined),
    }),
  ).catch((error: unknown) => {
    signal.throwIfAborted();
    return toFailure(error);
  });
  signal.throwIfAborted();
  const { outcome } = attempted;
  const at = options.now().toISOString();
  const confirmed = outcome === 'updated' || outcome === 'up-to-date';
  // A device too full to note the outcome has had that outcome all the same, and may still be read.
  const unnoted = await store.recordCheck({ outcome, at, confirmed }).then(() => null, toStoreFault);
  const version = await store.readCurrentRelease().then((release) => release?.version ?? null, toNoVersion);
  return { ...attempted, detail: attempted.detail ?? unnoted?.message ?? null, at, version };
}

function toStoreFault(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  throw error;
}

function toNoVersion(error: unknown): null {
  toStoreFault(error);
  return null;
}

interface Attempt {
  readonly outcome: SyncOutcome;
  readonly detail: string | null;
  readonly storageFault?: StoreFault;
}

type Context = SyncOptions & ObjectSource;

// A publisher may publish, and another tab activate, while this sync is under way: then files are
// gone or the release is no longer the newest, and starting over with the new pointer is enough.
async function attemptTwice(context: Context): Promise<Attempt> {
  try {
    return await attempt(context);
  } catch (error) {
    if (!(error instanceof MissingFileError || error instanceof ActivationError)) throw error;
  }
  try {
    return await attempt(context);
  } catch (error) {
    if (!(error instanceof MissingFileError || error instanceof ActivationError)) throw error;
    throw new CorruptError(`The release on the server is incomplete: ${error.message}`);
  }
}

async function attempt(context: Context): Promise<Attempt> {
  const { store, trustedKeys, onProgress } = context;
  const idle = { objectsDone: 0, objectsTotal: 0, bytesDone: 0, bytesTotal: 0 };
  onProgress({ step: 'checking', ...idle });
  const current = await store.readCurrentRelease();
  const today = toCalendarDay(context.now());
  const { pointer, keyId } = await download(context, pointerFile, (bytes) =>
    verifyPointer(bytes, trustedKeys, { current, today }),
  ).catch((error: unknown) => {
    // Without a pointer there is no catalogue at this address, which is no worse than no network.
    throw error instanceof MissingFileError ? new UnreachableError(error.message) : error;
  });

  const { hash, length } = pointer.manifest;
  const isCurrent = current?.manifestHash === hash;
  const manifest = isCurrent
    ? current.manifest
    : await download(context, { path: `manifests/${hash}.json`, limit: length, cache: 'default' }, (bytes) =>
        verifyManifest(bytes, pointer),
      );
  // Also for the current release: a device may have lost objects.
  const isWhole = await downloadObjects(manifest, context);
  if (isCurrent && isWhole) return { outcome: 'up-to-date', detail: null };

  onProgress({ step: 'activating', ...idle });
  const activatedAt = context.now().toISOString();
  await store.activateRelease(
    { version: pointer.version, manifestHash: hash, keyId, manifest, activatedAt },
    current?.manifestHash ?? null,
  );
  await store.collectGarbage();
  return { outcome: 'updated', detail: null };
}

interface SignedFile {
  readonly path: string;
  readonly limit: number;
  readonly cache: RequestCache;
}

const pointerFile: SignedFile = { path: 'latest.json', limit: releaseLimits.pointerBytes, cache: 'no-cache' };

async function download<T>(
  context: Context,
  file: SignedFile,
  verify: (bytes: Uint8Array<ArrayBuffer>) => Promise<T>,
): Promise<T> {
  const { fetch, baseUrl, signal, patience } = context;
  const { stall, retry } = patience;
  const request = { fetch, url: `${baseUrl}/${file.path}`, limit: file.limit, cache: file.cache, signal };
  return (await downloadVerified({ ...request, stall, retry }, verify)).verified;
}

function toFailure(error: unknown): Attempt {
  if (error instanceof ReleaseError) return { outcome: error.cause, detail: error.message };
  if (error instanceof UnreachableError) return { outcome: 'offline', detail: error.message };
  // One outcome for every failure of the database; the screen's words go by its fault.
  if (error instanceof StoreError) {
    return { outcome: 'storage-full', detail: error.message, storageFault: error.fault };
  }
  throw error;
}
