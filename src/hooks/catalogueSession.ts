import type { Service } from '../catalogue/service.ts';
import type { CatalogueStore } from '../store/catalogueStore.ts';
import type { CurrentRelease, StoredChecks } from '../store/storedRelease.ts';
import { describeSyncOutcome } from '../sync/describeSync.ts';
import { withSyncLock, type SyncLocks } from '../sync/syncLock.ts';
import type { SyncOutcome, SyncProgress, SyncResult } from '../sync/syncResult.ts';
import { createObservable, type Observable } from './observable.ts';
import type { OpenedRelease, SearchClient } from '../search/searchClient.ts';

/** What there is on this device. */
export type DeviceCatalogue =
  | { readonly state: 'opening' }
  | { readonly state: 'none' }
  | { readonly state: 'ready'; readonly release: CurrentRelease }
  /** The device's storage cannot be read; `reason` is for a publisher. */
  | { readonly state: 'unreadable'; readonly reason: string };

/** How far search is with the catalogue on the device. `releaseId` is the release it answers from. */
export type SearchReadiness =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly releaseId: string; readonly serviceCount: number }
  | { readonly state: 'failed'; readonly reason: string };

/** How the last check for a newer catalogue ended, since the app was opened. */
export interface LastCheck {
  /** `failed` is a mistake in the program, which `detail` is about. */
  readonly outcome: SyncOutcome | 'failed';
  /** What it means, for a practitioner. */
  readonly words: string;
  /** For a publisher. */
  readonly detail: string | null;
}

/** All that the screens know about the catalogue as a whole. */
export interface CatalogueSnapshot {
  readonly device: DeviceCatalogue;
  readonly search: SearchReadiness;
  /** When the last checks were, also of earlier openings. */
  readonly checks: StoredChecks;
  /** Null until the first check of this opening has ended. */
  readonly lastCheck: LastCheck | null;
  /** The person removed the copy, so none is fetched until they ask for one. */
  readonly isRemoved: boolean;
  /** The sync that is running, else null. */
  readonly progress: SyncProgress | null;
}

/** The catalogue of this tab: the device's copy, search over it, and keeping both up to date. */
export interface CatalogueSession {
  readonly snapshot: Observable<CatalogueSnapshot>;
  /** Opens what the device has. Resolves when search can answer, or cannot. */
  readonly open: () => Promise<void>;
  /** Asks the publisher for a newer catalogue. While one check runs, a second joins it. */
  readonly check: () => Promise<void>;
  /** Deletes the device's copy. */
  readonly remove: () => Promise<void>;
  /** A service of the device's copy, by id, or null when it is not listed. */
  readonly readService: (id: string) => Promise<Service | null>;
  /** Those of these services that the device's copy lists, each once, in any order. */
  readonly readServices: (ids: readonly string[]) => Promise<readonly Service[]>;
}

interface SessionParts {
  readonly store: Pick<
    CatalogueStore,
    | 'readCurrentRelease'
    | 'readChecks'
    | 'readSearchObjects'
    | 'readObjects'
    | 'readService'
    | 'readServices'
    | 'announceRemoval'
    | 'clearEverything'
    | 'onChange'
  >;
  readonly search: Pick<SearchClient, 'load'>;
  /** Has search open what the device keeps, beside the page. Without it the page reads it for search. */
  readonly openKept?: () => Promise<OpenedRelease | null>;
  /** Rejects with the signal's reason when it is aborted. */
  readonly sync: (onProgress: (progress: SyncProgress) => void, signal: AbortSignal) => Promise<SyncResult>;
  /** `navigator.locks`, where the browser has it: nothing is deleted under another tab's sync. */
  readonly locks?: SyncLocks | undefined;
}

const beforeFirstByte: SyncProgress = {
  step: 'checking',
  objectsDone: 0,
  objectsTotal: 0,
  bytesDone: 0,
  bytesTotal: 0,
};

/** Milliseconds that a removal waits for another tab's sync to break off: a frozen tab never does. */
const removalPatience = 5_000;

/** Puts store, search and sync together. It opens what the device has at once and never waits for the network. */
export function createCatalogueSession({
  store,
  search,
  openKept,
  sync,
  locks,
}: SessionParts): CatalogueSession {
  const snapshot = createObservable<CatalogueSnapshot>({
    device: { state: 'opening' },
    search: { state: 'waiting' },
    checks: { lastOutcome: null, lastCheckedAt: null, lastConfirmedAt: null },
    lastCheck: null,
    isRemoved: false,
    progress: null,
  });
  const change = (part: Partial<CatalogueSnapshot>) => snapshot.set({ ...snapshot.get(), ...part });

  /** What search opened by itself; asked for once, before the page reads anything. */
  let opening: Promise<OpenedRelease | null> | null = null;

  const refresh = async () => {
    opening ??= openKept?.() ?? Promise.resolve(null);
    try {
      const [release, checks] = await Promise.all([store.readCurrentRelease(), store.readChecks()]);
      // A copy that is there again was asked for, here or in another tab.
      if (release) change({ checks, device: { state: 'ready', release }, isRemoved: false });
      else change({ checks, device: { state: 'none' }, search: { state: 'waiting' } });
    } catch (error) {
      change({ device: { state: 'unreadable', reason: toReason(error) } });
      return;
    }
    try {
      await loadSearch();
    } catch (error) {
      change({ search: { state: 'failed', reason: toReason(error) } });
    }
  };

  const loadSearch = async () => {
    const { device, search: readiness } = snapshot.get();
    if (device.state !== 'ready') return;
    if (readiness.state === 'ready' && readiness.releaseId === device.release.manifestHash) return;
    const kept = await opening;
    // What search holds later on was loaded by the page.
    opening = Promise.resolve(null);
    // Another tab may have brought a newer one meanwhile.
    if (kept?.releaseId === device.release.manifestHash) {
      const hashes = device.release.manifest.services.map(({ hash }) => hash);
      kept.follow(() => store.readObjects(hashes));
      const { releaseId, serviceCount } = kept;
      change({ search: { state: 'ready', releaseId, serviceCount } });
      return;
    }
    const objects = await store.readSearchObjects();
    if (!objects) return;
    const { releaseId } = objects;
    const serviceCount = await search.load({
      ...objects,
      readServices: () => store.readObjects(objects.serviceHashes),
    });
    change({ search: { state: 'ready', releaseId, serviceCount } });
  };

  // One after the other: a change that arrives while a release loads is looked at afterwards.
  let refreshing: Promise<void> = Promise.resolve();
  const open = () => (refreshing = refreshing.then(refresh));
  let checking: { readonly end: Promise<void>; readonly breakOff: () => void } | null = null;
  const runCheck = async (signal: AbortSignal) => {
    change({ progress: beforeFirstByte, isRemoved: false });
    const lastCheck = await sync((progress) => change({ progress }), signal).then(toLastCheck, toFailedCheck);
    await open();
    // What was broken off by a removal is no news to the person who removed it.
    change({ lastCheck: signal.aborted ? null : lastCheck, progress: null });
    checking = null;
  };

  const hearRemoval = () => {
    checking?.breakOff();
    // In turn with the readings, of which one may still hold what was there before.
    refreshing = refreshing.then(() => change({ isRemoved: true, lastCheck: null }));
    void open();
  };
  store.onChange((what) => {
    if (what === 'removing') checking?.breakOff();
    else if (what === 'removed') hearRemoval();
    else void open();
  });

  return {
    snapshot,
    open,
    check: () => {
      if (checking) return checking.end;
      const controller = new AbortController();
      const end = runCheck(controller.signal);
      checking = { end, breakOff: () => controller.abort() };
      return end;
    },
    remove: async () => {
      store.announceRemoval();
      await checking?.end;
      const never = new AbortController().signal;
      await withSyncLock(locks, removalPatience, never, () => store.clearEverything());
      await refreshing;
    },
    readService: (id) => store.readService(id),
    readServices: (ids) => store.readServices(ids),
  };
}

function toLastCheck(result: SyncResult): LastCheck {
  return { outcome: result.outcome, words: describeSyncOutcome(result), detail: result.detail };
}

function toFailedCheck(error: unknown): LastCheck {
  const words = 'The check for a newer catalogue broke off. Reload the app, then check again.';
  return { outcome: 'failed', words, detail: toReason(error) };
}

function toReason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
