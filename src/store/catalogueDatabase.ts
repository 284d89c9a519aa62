import Dexie, { type Table } from 'dexie';
import type { StoredChecks, StoredRelease } from './storedRelease.ts';

/**
 * The tables. Keys are outside the rows: a verified object is kept as the very bytes that came. What
 * belongs to the person at the device is in a table of its own, so that no sync can touch it.
 */
export interface CatalogueDatabase extends Dexie {
  /** Object bytes by SHA-256. */
  readonly objects: Table<ArrayBuffer, string>;
  /** The search index of the current release, by the release: only to open sooner, made anew when lost. */
  readonly indexes: Table<ArrayBuffer, string>;
  /** One row, `current`. */
  readonly releases: Table<StoredRelease, string>;
  /** One row, `last`. */
  readonly checks: Table<StoredChecks, string>;
  /** What a provider asks to have changed, by the id of the request. Unknown until parsed. */
  readonly outbox: Table<unknown, string>;
  /** Shortlists and packs, by what they are. Unknown until parsed: an older app may have written them. */
  readonly personal: Table<unknown, string>;
}

/** The name of the device's database. */
export const databaseName = 'catalogue';

/** Where the release stands in it, for readers in other threads. */
export const releasePlace = {
  database: databaseName,
  releases: 'releases',
  currentKey: 'current',
  objects: 'objects',
  indexes: 'indexes',
} as const;

/**
 * Opens (at first use) the device's database.
 *
 * @param onOutdated told when a newer app in another tab upgrades the database
 */
export function openCatalogueDatabase(name: string, onOutdated: () => void): CatalogueDatabase {
  const database = new Dexie(name) as CatalogueDatabase;
  database.version(1).stores({ objects: '', releases: '', checks: '' });
  database.version(2).stores({ personal: '' });
  database.version(3).stores({ indexes: '' });
  database.version(4).stores({ outbox: '' });
  // Without both of these Dexie opens again by itself, and old code goes on writing rows in the old
  // shape into the new database.
  database.on('versionchange', () => {
    database.close({ disableAutoOpen: true });
    onOutdated();
    return false;
  });
  return database;
}
