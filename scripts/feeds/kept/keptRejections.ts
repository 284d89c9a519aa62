import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { RejectedRecord } from '../rejectedRecord.ts';

/** Where rejections are kept. */
export const rejectionLayout =
  'CREATE TABLE rejected (at INTEGER PRIMARY KEY, id TEXT, reason TEXT, sourceId TEXT);';

/** The records of a run that were not taken, on the disk: a feed may have as many as it has services. */
export class KeptRejections {
  readonly #database: DatabaseSync;
  readonly #add: StatementSync;
  #ofSource: StatementSync | null = null;
  #size = 0;
  #unknown = 0;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#add = database.prepare('INSERT INTO rejected (id, reason, sourceId) VALUES (?, ?, ?)');
  }

  /** How many there are. */
  get size(): number {
    return this.#size;
  }

  /** How many of them do not say which service they are. */
  get unknown(): number {
    return this.#unknown;
  }

  add({ id, reason, sourceId }: RejectedRecord): void {
    this.#add.run(id, reason, sourceId ?? null);
    this.#size += 1;
    if (sourceId === undefined) this.#unknown += 1;
  }

  /** Whether a record of that service was rejected. */
  holdsSource(sourceId: string): boolean {
    if (this.#ofSource === null) {
      this.#database.exec('CREATE INDEX rejectedOfSource ON rejected (sourceId)');
      this.#ofSource = this.#database.prepare('SELECT 1 FROM rejected WHERE sourceId = ?');
    }
    return this.#ofSource.get(sourceId) !== undefined;
  }

  /** All of them, in their order. */
  *[Symbol.iterator](): Generator<RejectedRecord, void, void> {
    for (const { id, reason, sourceId } of this.#database
      .prepare('SELECT id, reason, sourceId FROM rejected ORDER BY at')
      .iterate()) {
      if (typeof id !== 'string' || typeof reason !== 'string') throw new Error('a kept rejection is none');
      yield typeof sourceId === 'string' ? { id, reason, sourceId } : { id, reason };
    }
  }
}
