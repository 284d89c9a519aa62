import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { isRecord } from '../../../src/catalogue/recordReader.ts';
import { linesOf } from '../linesOf.ts';
import { openRunDatabase } from '../kept/runDatabase.ts';

const layout = `
  CREATE TABLE part (at INTEGER PRIMARY KEY, name TEXT, list TEXT, isWhole INTEGER, UNIQUE (name, list));
  CREATE TABLE place (at INTEGER PRIMARY KEY, part INTEGER, id TEXT UNIQUE, print TEXT);
  CREATE INDEX placesOfPart ON place (part);`;

/** A list of the feed as it was. */
export interface SeenList {
  readonly name: string;
  /** Whether it said itself where it ended. */
  readonly isWhole: boolean;
}

type Row = Readonly<Record<string, unknown>>;

/** Where in a feed an earlier import saw its services, on the disk for this run. */
export class SeenFeed {
  readonly #database: DatabaseSync = openRunDatabase(layout);
  readonly #print: StatementSync = this.#database.prepare('SELECT print FROM place WHERE id = ?');
  readonly #has: StatementSync = this.#database.prepare('SELECT 1 FROM place WHERE id = ?');

  /**
   * Reads what an earlier import wrote; null where it is not there, or no such file: then nothing is known.
   * @throws the file system's error where it is there and cannot be got at
   */
  static read(path: string): SeenFeed | null {
    const seen = new SeenFeed();
    let isKept = false;
    try {
      isKept = seen.#take(linesOf(path));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    } finally {
      if (!isKept) seen.close();
    }
    return isKept ? seen : null;
  }

  has(id: string): boolean {
    return this.#has.get(id) !== undefined;
  }

  /** The fingerprint of what a service said; null where it was not seen. */
  printOf(id: string): string | null {
    const print = this.#print.get(id)?.['print'];
    return typeof print === 'string' ? print : null;
  }

  *lists(): Generator<SeenList, void, void> {
    const query = 'SELECT list, min(isWhole) AS isWhole FROM part GROUP BY list ORDER BY min(at)';
    for (const { list, isWhole } of this.#database.prepare(query).iterate())
      yield { name: textIn(list), isWhole: isWhole === 1 };
  }

  /** Names of the parts of a list. */
  *partsOf(list: string): Generator<string, void, void> {
    const query = 'SELECT name FROM part WHERE list = ? ORDER BY at';
    for (const { name } of this.#database.prepare(query).iterate(list)) yield textIn(name);
  }

  /** Ids of the services of a list, in its order. */
  *idsOf(list: string): Generator<string, void, void> {
    const query = 'SELECT id FROM place WHERE part IN (SELECT at FROM part WHERE list = ?) ORDER BY at';
    for (const { id } of this.#database.prepare(query).iterate(list)) yield textIn(id);
  }

  close(): void {
    this.#database.close();
  }

  /** @returns whether it is what an import wrote */
  #take(lines: Iterable<string>): boolean {
    const addPart = this.#database.prepare(
      'INSERT OR IGNORE INTO part (name, list, isWhole) VALUES (?, ?, ?)',
    );
    const findPart = this.#database.prepare('SELECT at FROM part WHERE name = ? AND list = ?');
    const addPlace = this.#database.prepare('INSERT OR IGNORE INTO place (part, id, print) VALUES (?, ?, ?)');
    let current: number | null = null;
    for (const line of lines) {
      const value = parseLine(line);
      if (isRecord(value)) {
        const { part, list, isWhole } = value;
        if (typeof part !== 'string' || typeof list !== 'string') return false;
        addPart.run(part, list, isWhole === true ? 1 : 0);
        const found: Row | undefined = findPart.get(part, list);
        current = Number(found?.['at']);
        continue;
      }
      const [id, print]: readonly unknown[] = Array.isArray(value) ? value : [];
      if (typeof id !== 'string' || typeof print !== 'string' || current === null) return false;
      addPlace.run(current, id, print);
    }
    return current !== null;
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // No line of ours, which the caller says of the file.
    return undefined;
  }
}

function textIn(value: unknown): string {
  if (typeof value !== 'string') throw new Error('what was seen is no text');
  return value;
}
