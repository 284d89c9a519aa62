import { closeSync, existsSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseService } from '../../../src/catalogue/parseService.ts';
import type { Service } from '../../../src/catalogue/service.ts';
import { CommandError, nameFile } from '../../commandError.ts';
import type { FeedWarning } from '../feedAdapter.ts';
import { readWarnings, toWarningText } from './warningText.ts';

/** What is held in memory of a service: where its text lies, and what a comparison asks of every one. */
interface Place {
  readonly at: number;
  readonly length: number;
  /** Bytes of its warnings, which lie right after it. */
  readonly warningLength: number;
  readonly warnings: number;
  readonly hasSuggestions: boolean;
  readonly hasRejected: boolean;
  readonly isChecked: boolean;
}

/**
 * Services of one run, each written to the disk as soon as it is made, so that a feed of any length
 * takes the memory of one record and of a short note about each. The file is beside the one to write,
 * for this run only, and readable by nobody else: feeds hold addresses that are withheld later.
 */
export class KeptServices {
  readonly #path: string;
  readonly #file: number;
  readonly #places = new Map<string, Place>();
  /** The feeds they are of. */
  readonly feedIds = new Set<string>();
  #written = 0;
  /** What is read is put here, again and again: as many buffers as services would fill the memory. */
  #bytes = Buffer.allocUnsafe(16 * 1_024);

  private constructor(path: string, file: number) {
    this.#path = path;
    this.#file = file;
  }

  /** Opens an empty one. @throws CommandError when its folder is not there, or the file system's error */
  static open(path: string): KeptServices {
    if (!existsSync(dirname(path)))
      throw new CommandError(`There is no folder ${dirname(path)} to write in.`);
    const file = openSync(path, 'wx+', 0o600);
    // Without a name nothing is left behind by a run that breaks off; Windows lets go of it only at the end.
    if (process.platform !== 'win32') rmSync(path);
    return new KeptServices(path, file);
  }

  get size(): number {
    return this.#places.size;
  }

  has(id: string): boolean {
    return this.#places.has(id);
  }

  /** Their ids, in the order in which they were first kept. */
  ids(): IterableIterator<string> {
    return this.#places.keys();
  }

  hasSuggestions(id: string): boolean {
    return this.#places.get(id)?.hasSuggestions ?? false;
  }

  /** Whether a person has rejected what its text suggested. */
  hasRejected(id: string): boolean {
    return this.#places.get(id)?.hasRejected ?? false;
  }

  /** Whether anybody but its source has checked it. */
  isChecked(id: string): boolean {
    return this.#places.get(id)?.isChecked ?? false;
  }

  /** Keeps a service; one with its id that was kept before is replaced, in its place. */
  keep(service: Service, warnings: readonly FeedWarning[] = []): void {
    const text = JSON.stringify(service);
    const said = toWarningText(warnings);
    this.#places.set(service.id, {
      at: this.#written,
      length: this.#append(text),
      warningLength: this.#append(said),
      warnings: warnings.length,
      hasSuggestions: service.suggestions.length > 0,
      hasRejected: (service.rejectedSuggestions ?? []).length > 0,
      isChecked: service.assurance.some(({ by }) => by !== 'source'),
    });
    this.feedIds.add(service.provenance.feedId);
  }

  /** Changes a service that was kept; `more` is said beside what was said of it. */
  change(id: string, change: (service: Service) => Service, more: readonly FeedWarning[] = []): void {
    const service = this.read(id);
    const changed = change(service);
    if (changed !== service || more.length > 0) this.keep(changed, [...this.#warningsOf(id), ...more]);
  }

  /** Takes a service back. */
  forget(id: string): void {
    this.#places.delete(id);
  }

  /** Takes all of them back. */
  clear(): void {
    this.#places.clear();
    this.feedIds.clear();
  }

  /** A service as it is written in a file of services: JSON on one line. */
  textOf(id: string): string {
    const { at, length } = this.#placeOf(id);
    return this.#readText(at, length);
  }

  /** A service that was kept. */
  read(id: string): Service {
    const parsed = parseService(JSON.parse(this.textOf(id)));
    if (!parsed.ok) throw new Error(`${id} was kept and cannot be read again: ${parsed.reasons.join('; ')}`);
    return parsed.service;
  }

  /** How many warnings there are. */
  get warningCount(): number {
    let count = 0;
    for (const { warnings } of this.#places.values()) count += warnings;
    return count;
  }

  /** All that was said of services while they were made, in their order. */
  *warnings(): Generator<FeedWarning> {
    for (const id of this.#places.keys()) yield* this.#warningsOf(id);
  }

  /** Lets go of the file. */
  close(): void {
    closeSync(this.#file);
    rmSync(this.#path, { force: true });
  }

  #warningsOf(id: string): readonly FeedWarning[] {
    const { at, length, warningLength } = this.#placeOf(id);
    return warningLength === 0 ? [] : readWarnings(this.#readText(at + length, warningLength));
  }

  #placeOf(id: string): Place {
    const place = this.#places.get(id);
    if (!place) throw new Error(`${id} was not kept.`);
    return place;
  }

  /** Writes a text at the end. @returns its length in bytes */
  #append(text: string): number {
    const length = Buffer.byteLength(text);
    try {
      if (length > 0 && writeSync(this.#file, text, this.#written) < length) {
        // As the system says it where nothing at all could be written.
        throw Object.assign(new Error('ENOSPC: the disk is full'), { code: 'ENOSPC' });
      }
    } catch (error) {
      throw nameFile(error, this.#path);
    }
    this.#written += length;
    return length;
  }

  #readText(at: number, length: number): string {
    if (length > this.#bytes.length) this.#bytes = Buffer.allocUnsafe(length * 2);
    const count = readSync(this.#file, this.#bytes, 0, length, at);
    if (count !== length) throw new Error(`${this.#path} was cut off while it was in use.`);
    return this.#bytes.toString('utf8', 0, length);
  }
}
