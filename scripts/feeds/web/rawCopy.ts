import { appendFileSync } from 'node:fs';
import { mkdir, opendir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { writeWhole } from '../../writeWhole.ts';
import { KeptMap } from '../kept/keptMap.ts';
import { openRunDatabase } from '../kept/runDatabase.ts';
import type { Validators } from './askWeb.ts';
import { finishedLine, toLine, type KeptAnswer } from './copyJournal.ts';
import { readCopyRecord, recordFile, toRecordText, type CopyRecord } from './copyRecord.ts';
import { KeptAnswers } from './keptAnswers.ts';

const journalFile = 'answers.jsonl';
const earlierFile = 'earlier-answers.jsonl';
const answerFolder = 'answers';
const isAnswerFile = (name: string) => /^[a-z0-9-]+-[0-9a-f]{20}\.[a-z0-9]{1,5}(?:\.tmp)?$/.test(name);

/**
 * A folder with every answer of a feed as it came, and a journal of what was asked. An import can be
 * replayed from it, resumed after a break, and the next one asks only for what has changed. The
 * journal is written a line an answer, so that a break loses at most the answer on its way.
 */
export class RawCopy {
  readonly #folder: string;
  readonly #database: DatabaseSync;
  /** Answers of the run that this one goes on with, or of the one that is replayed. */
  readonly #kept: KeptAnswers;
  /** Answers of the run before this one. */
  readonly #earlier: KeptAnswers;
  /** Files of answers that this run has kept. */
  readonly #files: KeptMap;
  /** What the copy said of itself before this run; null for a new one. */
  #before: CopyRecord | null = null;

  private constructor(folder: string) {
    this.#folder = folder;
    this.#database = openRunDatabase('');
    this.#kept = new KeptAnswers(this.#database, 'kept');
    this.#earlier = new KeptAnswers(this.#database, 'earlier');
    this.#files = new KeptMap(this.#database, 'files');
  }

  /** Opens a folder to write to: goes on with a run that broke off, or begins a new one beside the earlier. */
  static async open(folder: string, record: CopyRecord): Promise<RawCopy> {
    await mkdir(join(folder, answerFolder), { recursive: true, mode: 0o700 });
    const copy = new RawCopy(folder);
    try {
      await copy.#begin(record);
    } catch (error) {
      copy.close();
      throw error;
    }
    return copy;
  }

  /** Goes on with the run that the folder holds, or puts it behind. */
  async #begin(record: CopyRecord): Promise<void> {
    const journal = join(this.#folder, journalFile);
    const before = await readCopyRecord(this.#folder);
    const isSameFeed = before?.address === record.address;
    if (isSameFeed) {
      this.#before = before;
      await this.#earlier.read(join(this.#folder, earlierFile));
      const isFinished = await this.#kept.read(journal);
      if (!isFinished && before.retrievedAt === record.retrievedAt) {
        // Ends the line that was being written when the run broke off.
        if (this.#kept.size > 0) appendFileSync(journal, '\n');
        return;
      }
      this.#earlier.addAll(this.#kept);
      this.#kept.clear();
    }
    await writeWhole(join(this.#folder, earlierFile), this.#earlier.lines());
    await rm(journal, { force: true });
    await writeWhole(join(this.#folder, recordFile), toRecordText(record));
  }

  /** Opens a folder only to replay what is in it. */
  static async replay(folder: string): Promise<RawCopy> {
    const copy = new RawCopy(folder);
    await copy.#kept.read(join(folder, journalFile));
    return copy;
  }

  /** Whether this run goes on where one of the same day broke off. */
  get isResumed(): boolean {
    return this.#kept.hasFiles;
  }

  /** What the run had of an address before it broke off, or had in all when it is replayed. */
  kept(address: string): KeptAnswer | undefined {
    return this.#kept.get(address);
  }

  /** The answer of the run before, for asking whether it is still the same. */
  earlier(address: string): ({ readonly file: string } & Validators) | null {
    const answer = this.#earlier.get(address);
    return answer && 'file' in answer ? answer : null;
  }

  /** The bytes of a kept answer; null when somebody took the file away. */
  async read(file: string): Promise<Uint8Array | null> {
    return readFile(join(this.#folder, answerFolder, file)).catch(() => null);
  }

  /** Keeps an answer: first its bytes, then the line that vouches for them. */
  async keep(address: string, answer: KeptAnswer, bytes: Uint8Array | null): Promise<void> {
    if ('file' in answer && bytes !== null) {
      const path = join(this.#folder, answerFolder, answer.file);
      await writeFile(`${path}.tmp`, bytes);
      await rename(`${path}.tmp`, path);
    }
    if ('file' in answer) this.#files.set(answer.file, '');
    appendFileSync(join(this.#folder, journalFile), toLine([address, answer]));
  }

  /** Marks the run as finished and takes away what no answer of it is in. */
  async finish(): Promise<void> {
    appendFileSync(join(this.#folder, journalFile), finishedLine);
    await rm(join(this.#folder, earlierFile), { force: true });
    await this.#sweep(this.#kept);
  }

  /** Takes back a run that could read nothing: the copy is again what it was before, or gone. */
  async abandon(): Promise<void> {
    await rm(join(this.#folder, journalFile), { force: true });
    await rm(join(this.#folder, earlierFile), { force: true });
    this.#files.clear();
    await this.#sweep(this.#earlier);
    if (this.#before && this.#earlier.size > 0) {
      await writeWhole(join(this.#folder, journalFile), endedLines(this.#earlier));
      await writeWhole(join(this.#folder, recordFile), toRecordText(this.#before));
      return;
    }
    await rm(join(this.#folder, recordFile), { force: true });
    // Only where nothing of anybody else's is in them.
    await rmdir(join(this.#folder, answerFolder)).catch(() => undefined);
    await rmdir(this.#folder).catch(() => undefined);
  }

  /** Takes away answers that nothing vouches for, and no other file. */
  async #sweep(kept: KeptAnswers): Promise<void> {
    for (const [, answer] of kept) if ('file' in answer) this.#files.set(answer.file, '');
    for await (const { name } of await opendir(join(this.#folder, answerFolder))) {
      if (isAnswerFile(name) && !this.#files.has(name)) await rm(join(this.#folder, answerFolder, name));
    }
  }

  /** Lets go of what it remembers; the folder stays as it is. */
  close(): void {
    this.#database.close();
  }
}

function* endedLines(answers: KeptAnswers): Generator<string, void, void> {
  yield* answers.lines();
  yield finishedLine;
}
