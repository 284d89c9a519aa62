import pLimit from 'p-limit';
import { isRecord, type UnknownRecord } from '../../../src/catalogue/recordReader.ts';
import type { FeedReply } from '../web/feedSource.ts';
import { toFeedAnswer, unwrapService } from './feedPage.ts';
import type { FeedRun } from './feedRun.ts';
import { nothingThere } from './nothingThere.ts';
import { readJson } from './readJson.ts';
import { readId } from './serviceEntry.ts';

/** Details of one service, or why there are none. */
export type Detail =
  | { readonly outcome: 'found'; readonly service: UnknownRecord }
  /** The feed answers, but not with details of this service. */
  | { readonly outcome: 'absent'; readonly reason: string }
  | { readonly outcome: 'failed'; readonly reason: string };

// So many services without details, and none with, are a feed that has no details.
const probed = 5;
// So many failures in a row are a feed that has died.
const mostFailures = 10;

/** Asks for details, some at a time, and stops asking a feed that has none or that has died. */
export class DetailFetcher {
  readonly #ask: (id: string) => Promise<FeedReply>;
  readonly #run: FeedRun;
  readonly #limit: ReturnType<typeof pLimit>;
  readonly #onDone: () => void;
  /** How many are asked for before the first of them is taken. */
  readonly #ahead: number;
  #found = 0;
  #absent = 0;
  #failuresInRow = 0;

  constructor(
    ask: (id: string) => Promise<FeedReply>,
    run: FeedRun,
    concurrency: number,
    onDone: () => void,
  ) {
    this.#ask = ask;
    this.#run = run;
    this.#limit = pLimit(concurrency);
    this.#ahead = concurrency * 2;
    this.#onDone = onDone;
  }

  /** Whether any details were found at all. */
  get hasFound(): boolean {
    return this.#found > 0;
  }

  /** The details of some services, in the order of their ids; only a few wait for their turn at a time. */
  async *fetch(ids: readonly string[]): AsyncGenerator<Detail, void, void> {
    const waiting: Promise<Detail>[] = [];
    for (const [index, id] of ids.entries()) {
      // The first few one by one, so that a feed without details is not asked a thousand times.
      const isAlone = this.#found === 0 && index < probed;
      const detail = this.#limit(() => this.#fetchOne(id));
      // What it fails with is met when its turn comes.
      detail.catch(() => undefined);
      waiting.push(detail);
      if (waiting.length > (isAlone ? 0 : this.#ahead)) yield* takeFirst(waiting);
    }
    while (waiting.length > 0) yield* takeFirst(waiting);
  }

  async #fetchOne(id: string): Promise<Detail> {
    if (this.#found === 0 && this.#absent >= probed)
      return { outcome: 'absent', reason: 'it has no details' };
    if (this.#failuresInRow >= mostFailures) {
      return { outcome: 'failed', reason: 'its details were not asked for: the feed had stopped answering' };
    }
    const detail = readDetail(await this.#ask(id), id);
    this.#onDone();
    if (detail.outcome === 'found') this.#found += 1;
    if (detail.outcome === 'absent') this.#absent += 1;
    this.#failuresInRow = detail.outcome === 'failed' ? this.#failuresInRow + 1 : 0;
    if (this.#failuresInRow === mostFailures) {
      this.#run.noteMissing(
        `The feed stopped answering: ${mostFailures} requests for details in a row failed.`,
      );
    }
    return detail;
  }
}

async function* takeFirst(waiting: Promise<Detail>[]): AsyncGenerator<Detail, void, void> {
  const first = waiting.shift();
  if (first) yield await first;
}

function readDetail(reply: FeedReply, id: string): Detail {
  if (!reply.ok) {
    const outcome = nothingThere.has(reply.status ?? 0) ? 'absent' : 'failed';
    return { outcome, reason: `its details could not be read: ${reply.reason}` };
  }
  const json = readJson(reply.bytes);
  if (!json.ok) return { outcome: 'absent', reason: `its details could not be read: ${json.reason}` };
  const answer = toFeedAnswer(json.value);
  const found: unknown =
    answer.kind === 'page' && answer.entries.length === 1 ? answer.entries[0] : json.value;
  const service = isRecord(found) ? unwrapService(found) : null;
  if (service && readId(service)?.toLowerCase() === id.toLowerCase()) return { outcome: 'found', service };
  return { outcome: 'failed', reason: 'its details could not be read: they are of another service' };
}
