import type { DatabaseSync, StatementSync } from 'node:sqlite';

/**
 * A map from text to text that lies on the disk, in the order in which its keys came: for what is asked of
 * every service of a feed, however many there are.
 */
export class KeptMap {
  readonly #database: DatabaseSync;
  readonly #name: string;
  readonly #get: StatementSync;
  readonly #add: StatementSync;
  readonly #change: StatementSync;
  readonly #delete: StatementSync;
  #size = 0;

  /** An empty map in a database; `name` is that of its table. */
  constructor(database: DatabaseSync, name: string) {
    database.exec(`CREATE TABLE ${name} (at INTEGER PRIMARY KEY, key TEXT UNIQUE, value TEXT)`);
    this.#database = database;
    this.#name = name;
    this.#get = database.prepare(`SELECT value FROM ${name} WHERE key = ?`);
    this.#add = database.prepare(`INSERT OR IGNORE INTO ${name} (key, value) VALUES (?, ?)`);
    this.#change = database.prepare(`UPDATE ${name} SET value = ? WHERE key = ?`);
    this.#delete = database.prepare(`DELETE FROM ${name} WHERE key = ?`);
  }

  /** How many keys there are. */
  get size(): number {
    return this.#size;
  }

  get(key: string): string | undefined {
    const value = this.#get.get(toStored(key))?.['value'];
    return typeof value === 'string' ? fromStored(value) : undefined;
  }

  has(key: string): boolean {
    return this.#get.get(toStored(key)) !== undefined;
  }

  /** Sets a value; a key that is there keeps its place. */
  set(key: string, value: string): void {
    const [storedKey, storedValue] = [toStored(key), toStored(value)];
    const isNew = this.#add.run(storedKey, storedValue).changes === 1;
    if (isNew) this.#size += 1;
    else this.#change.run(storedValue, storedKey);
  }

  delete(key: string): boolean {
    const isDeleted = Number(this.#delete.run(toStored(key)).changes) > 0;
    if (isDeleted) this.#size -= 1;
    return isDeleted;
  }

  clear(): void {
    this.#database.exec(`DELETE FROM ${this.#name}`);
    this.#size = 0;
  }

  /** Keys and values, which may change meanwhile, but for those that are still to come. */
  *[Symbol.iterator](): Generator<readonly [string, string], void, void> {
    for (const { key, value } of this.#database
      .prepare(`SELECT key, value FROM ${this.#name} ORDER BY at`)
      .iterate()) {
      if (typeof key === 'string' && typeof value === 'string') yield [fromStored(key), fromStored(value)];
    }
  }
}

/**
 * Ids of feeds may hold anything: half a character, which a database would make the same as another half, or
 * an end of text.
 */
function toStored(text: string): string {
  return JSON.stringify(text);
}

function fromStored(text: string): string {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'string') throw new Error('a kept text is none');
  return value;
}
