import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { FirstFew } from '../firstFew.ts';

/** Where the parts of a feed are kept, beside the services that stand in them. */
export const partLayout =
  'CREATE TABLE part (at INTEGER PRIMARY KEY, name TEXT, list TEXT, UNIQUE (name, list));';

// One piece that is lost makes one row of two.
const mostDamaged = 2;

/** Where a service stands in its feed. */
export interface FeedPlace {
  readonly id: string;
  /** The file, the sheet, or nothing where the feed is one. */
  readonly part: string;
  /** The list whose order its place is judged in: the part itself, or the one that pages make together. */
  readonly list: string;
  /** A fingerprint of what it said when it was read. */
  readonly print: string;
  /** Rises from one service to the next, through all parts. */
  readonly at: number;
}

/**
 * The parts of a feed in which the services of a run stand, and which of its lists say themselves where they
 * end. What no adapter says anything of is one part, without an end.
 */
export class KeptParts {
  readonly #database: DatabaseSync;
  readonly #whole = new Set<string>();
  readonly #rows = new Set<string>();
  readonly #doubts = new Set<string>();
  #current: number | null = null;
  #placeOf: StatementSync | null = null;
  #holding: StatementSync | null = null;
  #between: StatementSync | null = null;

  /** `database` has the tables of services and parts. */
  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** The part that is being read. */
  get current(): number {
    return this.#current ?? this.begin('');
  }

  /** What is read from now on stands in that part. Parts of one list are one order, as pages are. */
  begin(name: string, list: string = name): number {
    this.#database.prepare('INSERT OR IGNORE INTO part (name, list) VALUES (?, ?)').run(name, list);
    const found = this.#database.prepare('SELECT at FROM part WHERE name = ? AND list = ?').get(name, list);
    this.#current = Number(found?.['at']);
    return this.#current;
  }

  /** The list has said itself where it ends, and it was read up to there. Rows are in an order that people made. */
  endSeen(list = '', kind: 'rows' | 'records' = 'records'): void {
    this.#whole.add(list);
    if (kind === 'rows') this.#rows.add(list);
  }

  isOfRows(list: string): boolean {
    return this.#rows.has(list);
  }

  isWhole(list: string): boolean {
    return this.#whole.has(list);
  }

  /** Records came twice: as where one is pasted over another. */
  noteRepeats(): void {
    this.doubt('Records that repeat others are there, and may stand where those that are gone stood.');
  }

  /** Rows that do not have as many cells as their headings: as where what lay between two halves was lost. */
  noteUneven(where: string, rows: FirstFew): void {
    // Where many have, the program that wrote them leaves out empty cells.
    if (rows.isEmpty || rows.count > mostDamaged) return;
    this.doubt(
      `Rows have more or fewer cells than the headings, as where something was lost between: ${where}${rows.describe()}.`,
    );
  }

  /** Why services may be missing although nothing shows a break: what is gone is for a person to judge. */
  doubt(reason: string): void {
    this.#doubts.add(reason);
  }

  get doubts(): readonly string[] {
    return [...this.#doubts];
  }

  /** Where a service stands; null where it does not. */
  placeOf(id: string): FeedPlace | null {
    this.#placeOf ??= this.#database.prepare(`${places} WHERE service.id = ?`);
    const found = this.#placeOf.get(id);
    return found ? toPlace(found) : null;
  }

  /** Whether any service stands in a part. */
  holds(name: string, list: string): boolean {
    if (this.#holding === null) {
      this.#database.exec('CREATE INDEX servicesOfPart ON service (part)');
      this.#holding = this.#database.prepare(`${places} WHERE part.name = ? AND part.list = ? LIMIT 1`);
    }
    return this.#holding.get(name, list) !== undefined;
  }

  /** The ids of services that stand between two places, in any part. */
  *between(from: number, to: number): Generator<string, void, void> {
    this.#between ??= this.#database.prepare('SELECT id FROM service WHERE at > ? AND at < ? ORDER BY at');
    for (const { id } of this.#between.iterate(from, to)) if (typeof id === 'string') yield id;
  }

  /** All services in their order. */
  *places(): Generator<FeedPlace, void, void> {
    for (const row of this.#database.prepare(`${places} ORDER BY service.at`).iterate()) yield toPlace(row);
  }
}

const places = `
  SELECT service.id AS id, service.at AS at, service.print AS print, part.name AS part, part.list AS list
  FROM service JOIN part ON part.at = service.part`;

function toPlace({ id, at, print, part, list }: Readonly<Record<string, unknown>>): FeedPlace {
  if (typeof id !== 'string' || typeof part !== 'string' || typeof list !== 'string')
    throw new Error('a kept place is none');
  return { id, part, list, print: String(print), at: Number(at) };
}
