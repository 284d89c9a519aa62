import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { parseService } from '../../../src/catalogue/parseService.ts';
import type { Service } from '../../../src/catalogue/service.ts';
import { CommandError, nameFile } from '../../commandError.ts';
import type { FeedWarning } from '../feedWarning.ts';
import { KeptMap } from './keptMap.ts';
import { KeptParts, partLayout } from './keptParts.ts';
import { KeptRejections, rejectionLayout } from './keptRejections.ts';
import { PassedOver } from './passedOver.ts';
import { openRunDatabase } from './runDatabase.ts';
import { readWarnings, toWarningText } from './warningText.ts';

// The long texts come last, so that what stands before them is read without them.
const layout = `
  CREATE TABLE service (
    at INTEGER PRIMARY KEY, id TEXT UNIQUE, part INTEGER, print TEXT, hasSuggestions INTEGER, hasRejected INTEGER,
    isChecked INTEGER, warnings INTEGER, text TEXT, warningText TEXT);
  ${partLayout}
  ${rejectionLayout}`;
const keep = `
  INSERT INTO service (id, part, print, hasSuggestions, hasRejected, isChecked, warnings, text, warningText)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET
    hasSuggestions = excluded.hasSuggestions, hasRejected = excluded.hasRejected,
    isChecked = excluded.isChecked, warnings = excluded.warnings, text = excluded.text,
    warningText = excluded.warningText`;

type Row = Readonly<Record<string, unknown>>;

/**
 * What came of a run, written to the disk as soon as it is made: its services, what was said of them, and the
 * records that were not taken. A feed of any length takes the memory of one record. The file is beside the
 * one to write, for this run only, and readable by nobody else: feeds hold addresses that are withheld later.
 */
export class KeptServices {
  readonly #path: string;
  readonly #database: DatabaseSync;
  readonly #keep: StatementSync;
  readonly #forget: StatementSync;
  readonly #short: StatementSync;
  readonly #texts: StatementSync;
  /** Records that were not taken. */
  readonly rejections: KeptRejections;
  /** What was read and taken for no service. */
  readonly passedOver: PassedOver;
  /** The parts of the feed that they stand in. */
  readonly parts: KeptParts;
  /** The feeds they are of. */
  readonly feedIds = new Set<string>();
  #size = 0;
  #maps = 0;

  private constructor(path: string, database: DatabaseSync) {
    this.#path = path;
    this.#database = database;
    this.#keep = database.prepare(keep);
    this.#forget = database.prepare('DELETE FROM service WHERE id = ?');
    this.#short = database.prepare('SELECT hasSuggestions, hasRejected, isChecked FROM service WHERE id = ?');
    this.#texts = database.prepare('SELECT text, warningText FROM service WHERE id = ?');
    this.rejections = new KeptRejections(database);
    this.passedOver = new PassedOver(this.openMap());
    this.parts = new KeptParts(database);
  }

  /** Opens an empty one. @throws CommandError when its folder is not there, or the file system's error */
  static open(path: string): KeptServices {
    if (!existsSync(dirname(path)))
      throw new CommandError(`There is no folder ${dirname(path)} to write in.`);
    // Empty it is no database yet, but nobody else may read it.
    closeSync(openSync(path, 'wx', 0o600));
    try {
      return new KeptServices(path, openRunDatabase(layout, path));
    } finally {
      // Without a name nothing is left behind by a run that breaks off; Windows lets go of it only at the end.
      if (process.platform !== 'win32') rmSync(path);
    }
  }

  get size(): number {
    return this.#size;
  }

  has(id: string): boolean {
    return this.#short.get(id) !== undefined;
  }

  /** Their ids, in the order in which they were first kept. */
  ids(): Generator<string, void, void> {
    return this.#ids('at');
  }

  /** Their ids, in the order of a file of services. */
  sortedIds(): Generator<string, void, void> {
    return this.#ids('id');
  }

  hasSuggestions(id: string): boolean {
    return this.#short.get(id)?.['hasSuggestions'] === 1;
  }

  /** Whether a person has rejected what its text suggested. */
  hasRejected(id: string): boolean {
    return this.#short.get(id)?.['hasRejected'] === 1;
  }

  /** Whether anybody but its source has checked it. */
  isChecked(id: string): boolean {
    return this.#short.get(id)?.['isChecked'] === 1;
  }

  /** Keeps a service; one with its id that was kept before is replaced, in its place. */
  keep(service: Service, warnings: readonly FeedWarning[] = []): void {
    const isNew = !this.has(service.id);
    const facts = [
      service.suggestions.length > 0,
      (service.rejectedSuggestions ?? []).length > 0,
      service.assurance.some(({ by }) => by !== 'source'),
    ].map(Number);
    // As it came: what people decided is added to it later.
    const print = isNew ? toPrint(service) : '';
    try {
      const texts = [JSON.stringify(service), toWarningText(warnings)];
      this.#keep.run(service.id, this.parts.current, print, ...facts, warnings.length, ...texts);
    } catch (error) {
      throw nameFile(error, this.#path);
    }
    if (isNew) this.#size += 1;
    this.feedIds.add(service.provenance.feedId);
  }

  /** Changes a service that was kept; `more` is said beside what was said of it. */
  change(id: string, change: (service: Service) => Service, more: readonly FeedWarning[] = []): void {
    const service = this.read(id);
    const changed = change(service);
    const said = readWarnings(textIn(this.#rowOf(id), 'warningText'));
    if (changed !== service || more.length > 0) this.keep(changed, [...said, ...more]);
  }

  /** Takes a service back. */
  forget(id: string): void {
    this.#size -= Number(this.#forget.run(id).changes);
  }

  /** Takes all of them back. */
  clear(): void {
    this.#database.exec('DELETE FROM service');
    this.#size = 0;
    this.feedIds.clear();
  }

  /** A service as it is written in a file of services: JSON on one line. */
  textOf(id: string): string {
    return textIn(this.#rowOf(id), 'text');
  }

  /** A service that was kept. */
  read(id: string): Service {
    const parsed = parseService(JSON.parse(this.textOf(id)));
    if (!parsed.ok) throw new Error(`${id} was kept and cannot be read again: ${parsed.reasons.join('; ')}`);
    return parsed.service;
  }

  /** How many warnings there are. */
  get warningCount(): number {
    return Number(this.#database.prepare('SELECT total(warnings) AS count FROM service').get()?.['count']);
  }

  /** All that was said of services while they were made, in their order. */
  *warnings(): Generator<FeedWarning> {
    const said = this.#database.prepare('SELECT warningText FROM service WHERE warnings > 0 ORDER BY at');
    for (const row of said.iterate()) yield* readWarnings(textIn(row, 'warningText'));
  }

  /** A map for what else is to be remembered of every service until they are all there. */
  openMap(): KeptMap {
    this.#maps += 1;
    return new KeptMap(this.#database, `map${this.#maps}`);
  }

  /** Lets go of the file. */
  close(): void {
    this.#database.close();
    rmSync(this.#path, { force: true });
  }

  *#ids(order: 'at' | 'id'): Generator<string, void, void> {
    for (const row of this.#database.prepare(`SELECT id FROM service ORDER BY ${order}`).iterate()) {
      yield textIn(row, 'id');
    }
  }

  #rowOf(id: string): Row {
    const row = this.#texts.get(id);
    if (!row) throw new Error(`${id} was not kept.`);
    return row;
  }
}

/** A short fingerprint of what a service says, on whatever day. */
function toPrint(service: Service): string {
  const text = JSON.stringify({ ...service, provenance: null });
  return createHash('sha256').update(text).digest().subarray(0, 9).toString('base64');
}

function textIn(row: Row, column: string): string {
  const text = row[column];
  if (typeof text !== 'string') throw new Error(`what was kept has no ${column}`);
  return text;
}
