import { appendFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../../writeWhole.ts';
import type { Validators } from './askWeb.ts';
import { finishedLine, readJournal, toLine, type KeptAnswer } from './copyJournal.ts';
import { readCopyRecord, recordFile, toRecordText, type CopyRecord } from './copyRecord.ts';

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
  /** Answers of the run that this one goes on with, or of the one that is replayed. */
  readonly #kept: Map<string, KeptAnswer>;
  /** Files of answers that this run has kept. */
  readonly #files = new Set<string>();
  /** Answers of the run before this one. */
  readonly #earlier: Map<string, KeptAnswer>;
  /** What the copy said of itself before this run; null for a new one. */
  readonly #before: CopyRecord | null;
  /** Whether this run goes on where one of the same day broke off. */
  readonly isResumed: boolean;

  private constructor(
    folder: string,
    kept: Map<string, KeptAnswer>,
    earlier: Map<string, KeptAnswer>,
    before: CopyRecord | null,
  ) {
    this.#folder = folder;
    this.#kept = kept;
    this.#earlier = earlier;
    this.#before = before;
    this.isResumed = [...kept.values()].some((answer) => 'file' in answer);
  }

  /** Opens a folder to write to: goes on with a run that broke off, or begins a new one beside the earlier. */
  static async open(folder: string, record: CopyRecord): Promise<RawCopy> {
    await mkdir(join(folder, answerFolder), { recursive: true, mode: 0o700 });
    const before = await readCopyRecord(folder);
    const isSameFeed = before?.address === record.address;
    const journal = await readJournal(join(folder, journalFile));
    if (isSameFeed && !journal.isFinished && before?.retrievedAt === record.retrievedAt) {
      // Ends the line that was being written when the run broke off.
      if (journal.kept.size > 0) appendFileSync(join(folder, journalFile), '\n');
      return new RawCopy(folder, journal.kept, await readEarlier(folder), before);
    }
    const earlier = isSameFeed
      ? new Map([...(await readEarlier(folder)), ...journal.kept])
      : new Map<string, KeptAnswer>();
    await writeWhole(join(folder, earlierFile), [...earlier].map(toLine).join(''));
    await rm(join(folder, journalFile), { force: true });
    await writeWhole(join(folder, recordFile), toRecordText(record));
    return new RawCopy(folder, new Map(), earlier, isSameFeed ? before : null);
  }

  /** Opens a folder only to replay what is in it. */
  static async replay(folder: string): Promise<RawCopy> {
    return new RawCopy(folder, (await readJournal(join(folder, journalFile))).kept, new Map(), null);
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
    if ('file' in answer) this.#files.add(answer.file);
    appendFileSync(join(this.#folder, journalFile), toLine([address, answer]));
  }

  /** Marks the run as finished and takes away what no answer of it is in. */
  async finish(): Promise<void> {
    appendFileSync(join(this.#folder, journalFile), finishedLine);
    await rm(join(this.#folder, earlierFile), { force: true });
    await this.#sweep(this.#kept, this.#files);
  }

  /** Takes back a run that could read nothing: the copy is again what it was before, or gone. */
  async abandon(): Promise<void> {
    await rm(join(this.#folder, journalFile), { force: true });
    await rm(join(this.#folder, earlierFile), { force: true });
    await this.#sweep(this.#earlier, new Set());
    if (this.#before && this.#earlier.size > 0) {
      await writeWhole(
        join(this.#folder, journalFile),
        [...this.#earlier].map(toLine).join('') + finishedLine,
      );
      await writeWhole(join(this.#folder, recordFile), toRecordText(this.#before));
      return;
    }
    await rm(join(this.#folder, recordFile), { force: true });
    // Only where nothing of anybody else's is in them.
    await rmdir(join(this.#folder, answerFolder)).catch(() => undefined);
    await rmdir(this.#folder).catch(() => undefined);
  }

  /** Takes away answers that nothing vouches for, and no other file. */
  async #sweep(kept: ReadonlyMap<string, KeptAnswer>, files: ReadonlySet<string>): Promise<void> {
    const used = new Set(files);
    for (const answer of kept.values()) if ('file' in answer) used.add(answer.file);
    for (const file of await readdir(join(this.#folder, answerFolder))) {
      if (isAnswerFile(file) && !used.has(file)) await rm(join(this.#folder, answerFolder, file));
    }
  }
}

async function readEarlier(folder: string): Promise<Map<string, KeptAnswer>> {
  return (await readJournal(join(folder, earlierFile))).kept;
}
