import { DatabaseSync } from 'node:sqlite';

// Nothing of a run outlives it, so nothing is made safe against a break. All of it is one transaction: what is
// written goes to the disk when the cache is full, and not with every statement. Nobody else opens the file,
// which may have lost its name.
const manner = `
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = MEMORY;
  PRAGMA synchronous = OFF;
  PRAGMA cache_size = -2000;`;

/**
 * A database for what one run must remember of every service, so that it lies on the disk: in the file at
 * `path`, or in one without a name, which is gone once it is closed.
 */
export function openRunDatabase(layout: string, path = ''): DatabaseSync {
  const database = new DatabaseSync(path);
  database.exec(`${manner}${layout}\nBEGIN;`);
  return database;
}
