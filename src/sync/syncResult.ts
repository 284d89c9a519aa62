import type { StoreFault } from '../store/storeErrors.ts';

/** How an attempt to bring the device's catalogue up to date ended (design: sync outcomes). */
export type SyncOutcome =
  | 'up-to-date'
  | 'updated'
  | 'offline'
  | 'bad-signature'
  | 'rollback'
  | 'expired'
  | 'corrupt'
  | 'unsupported-format'
  | 'storage-full';

/** The result of a sync, for the screen. `at` is when it ended, as an ISO instant. */
export interface SyncResult {
  readonly outcome: SyncOutcome;
  readonly at: string;
  /** The version now on the device, null when there is none. */
  readonly version: number | null;
  /** What went wrong, for a publisher to read; never shown alone to a practitioner. */
  readonly detail: string | null;
  /** Why the device's database failed, with `storage-full`: that outcome stands for all its failures. */
  readonly storageFault?: StoreFault;
}

/** How far a sync is. Objects already on the device count as done. */
export interface SyncProgress {
  readonly step: 'checking' | 'downloading' | 'activating';
  readonly objectsDone: number;
  readonly objectsTotal: number;
  readonly bytesDone: number;
  readonly bytesTotal: number;
}
