import type { ReleaseManifest } from '../release/release.ts';

/** A release whose objects were all verified: what is written when it becomes current. */
export interface StoredRelease {
  readonly version: number;
  /** Names the release, also for search: no two releases share one. */
  readonly manifestHash: string;
  /** The key that signed it, so that its number counts only while that key is trusted. */
  readonly keyId: string;
  readonly manifest: ReleaseManifest;
  /** When it became current on this device, as an ISO instant. */
  readonly activatedAt: string;
}

/** How the last attempts to bring the catalogue up to date ended, for the screen. */
export interface StoredChecks {
  /** The last attempt's outcome and when it ended, as an ISO instant; null when there was none. */
  readonly lastOutcome: string | null;
  readonly lastCheckedAt: string | null;
  /** When the publisher's server last confirmed that this device has the newest release. */
  readonly lastConfirmedAt: string | null;
}

/** The current release and how sure it is to be the newest. */
export interface CurrentRelease extends StoredRelease, StoredChecks {}

/** What search needs of a release, read at one moment so that it is all of one release. */
export interface SearchObjects {
  readonly releaseId: string;
  /** Null where there is an index: they are read when the first results are there, by `serviceHashes`. */
  readonly services: ArrayBuffer[] | null;
  readonly serviceHashes: readonly string[];
  readonly gazetteer: ArrayBuffer;
  readonly thesaurus: ArrayBuffer;
  /** The index kept for this release; null when it has to be made. */
  readonly index: ArrayBuffer | null;
}
