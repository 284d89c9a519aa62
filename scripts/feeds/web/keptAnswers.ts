import type { DatabaseSync } from 'node:sqlite';
import { KeptMap } from '../kept/keptMap.ts';
import { parseLine, readJournal, toLine, type KeptAnswer } from './copyJournal.ts';

/** Answers that a copy has kept, by their address: on the disk, because a feed has one for each service. */
export class KeptAnswers {
  readonly #lines: KeptMap;
  /** Whether any of them is more than a failure. */
  hasFiles = false;

  /** None yet; `name` tells them from others in the database. */
  constructor(database: DatabaseSync, name: string) {
    this.#lines = new KeptMap(database, name);
  }

  get size(): number {
    return this.#lines.size;
  }

  get(address: string): KeptAnswer | undefined {
    const line = this.#lines.get(address);
    const entry = line === undefined ? null : parseLine(line);
    return entry === null || entry === 'finished' ? undefined : entry.answer;
  }

  /** Adds what a journal says, above what was there. @returns whether its run came to an end */
  async read(journal: string): Promise<boolean> {
    let isFinished = false;
    for await (const entry of readJournal(journal)) {
      if (entry === 'finished') isFinished = true;
      else this.#set(entry.address, entry.answer);
    }
    return isFinished;
  }

  /** Adds all of others. */
  addAll(others: KeptAnswers): void {
    for (const [address, answer] of others) this.#set(address, answer);
  }

  clear(): void {
    this.#lines.clear();
    this.hasFiles = false;
  }

  *[Symbol.iterator](): Generator<readonly [string, KeptAnswer], void, void> {
    for (const [address, line] of this.#lines) {
      const entry = parseLine(line);
      if (entry !== null && entry !== 'finished') yield [address, entry.answer];
    }
  }

  /** The lines of a journal that says the same. */
  *lines(): Generator<string, void, void> {
    for (const each of this) yield toLine(each);
  }

  #set(address: string, answer: KeptAnswer): void {
    this.hasFiles ||= 'file' in answer;
    this.#lines.set(address, toLine([address, answer]));
  }
}
