import type { FeedReply } from '../web/feedSource.ts';
import { toFeedAnswer, type PageClaims } from './feedPage.ts';
import type { FeedRun } from './feedRun.ts';
import { PageJudge } from './pageJudge.ts';
import { readJson } from './readJson.ts';
import type { SeenEntries } from './seenEntries.ts';
import { readId, toIdentity } from './serviceEntry.ts';

/** A page of a list, or why there is none. */
export type PageReply =
  | {
      readonly ok: true;
      /** Not where one service was answered instead. */
      readonly isPage: boolean;
      readonly entries: readonly unknown[];
      readonly claims: PageClaims;
    }
  | { readonly ok: false; readonly reason: string; readonly status: number | null };

/** How the pages of a list are asked for. */
export interface ListReading {
  readonly ask: (page: number, round: number, isWorthRetrying: boolean) => Promise<PageReply>;
  readonly run: FeedRun;
  /** Empty, for what comes. */
  readonly seen: SeenEntries;
  /** 0 or 1: how the feed counts its pages. */
  readonly firstPage: number;
  readonly mostPages: number;
}

/** Entries of one page that are to be taken, repetitions among them. */
export interface ListPage {
  readonly page: number;
  readonly entries: readonly unknown[];
}

interface LookedAtPage extends ListPage {
  /** For each entry whether it has not come before, on this look or an earlier one. */
  readonly areNew: readonly boolean[];
}

// A list that changes under every look is not settled by looking more often.
const mostRounds = 3;

/**
 * Reads a whole list. Where services seem to have moved between pages meanwhile, it looks again, and
 * once more, until a look brings nothing new; a run that never gets there is partial.
 */
export async function* readList(reading: ListReading): AsyncGenerator<ListPage> {
  const { run, seen } = reading;
  let listed = 0;
  let hasStale = false;
  let hasSaidEnd = false;
  for (let round = 1; ; round += 1) {
    const judge = new PageJudge(run, reading.firstPage);
    let fresh = 0;
    for await (const { page, entries, areNew } of walkOnce(reading, round, judge)) {
      const unseen = entries.filter((_, index) => areNew[index] === true);
      fresh += unseen.length;
      // What a second look shows again was counted at the first.
      const taken = round === 1 ? entries : unseen;
      listed += taken.length;
      if (taken.length > 0) yield { page, entries: taken };
    }
    hasStale ||= judge.hasStale;
    hasSaidEnd = judge.hasSaidEnd;
    if (!judge.isWhole) break;
    if (round > 1 && fresh > 0)
      run.note(`A second look brought ${fresh} more, which had moved between pages.`);
    if (round > 1 && fresh === 0) break;
    const isFull = run.claimedTotal !== null && seen.size >= run.claimedTotal;
    if (round === 1 && !judge.isUnsteady && (isFull || !judge.hasRepeats)) break;
    if (round === mostRounds) {
      run.noteMissing('Services kept moving between pages while they were read; run the import again.');
      break;
    }
  }
  compareWithClaim(run, listed, seen.size);
  run.isWhole = run.claimedTotal === null ? hasSaidEnd : seen.size === run.claimedTotal;
  if (hasStale && run.claimedTotal !== null && seen.size < run.claimedTotal && listed >= run.claimedTotal) {
    // A server that answers with one page over and over fills up what it claims.
    run.noteMissing(
      `Whole pages only repeated earlier ones: the feed claims ${run.claimedTotal} services, and ${seen.size} ` +
        'different ones were listed.',
    );
  }
}

async function* walkOnce(
  reading: ListReading,
  round: number,
  judge: PageJudge,
): AsyncGenerator<LookedAtPage> {
  for (let page = reading.firstPage; ; page += 1) {
    if (page - reading.firstPage >= reading.mostPages) {
      judge.tooMany(reading.mostPages);
      break;
    }
    const reply = await reading.ask(page, round, !judge.isPastEnd);
    if (!reply.ok) {
      if (judge.failed(page, reply.reason, reply.status) === 'end') break;
      continue;
    }
    const { entries, claims, isPage } = reply;
    if (!isPage) judge.answeredOne();
    const { different, fresh, repeats, areNew } = reading.seen.look(entries.map(toIdentity), round);
    const verdict = judge.answered({ page, size: entries.length, different, fresh, repeats, claims });
    if (verdict === 'end') break;
    if (verdict === 'take') yield { page, entries, areNew };
  }
  judge.finish();
}

function compareWithClaim(run: FeedRun, listed: number, different: number): void {
  const claimed = run.claimedTotal;
  if (claimed === null || claimed === listed) return;
  // Where more came than are claimed, and fewer with repetitions left out, some came in place of others.
  const isMissing = different < claimed;
  const others = isMissing && listed > claimed ? `, ${different} of them different` : '';
  const message = `The feed claims ${claimed} services, and ${listed} were listed${others}.`;
  if (isMissing) run.noteMissing(message);
  else run.note(message);
}

/** A reply as a page; one service alone is a list of one. */
export function toPageReply(reply: FeedReply): PageReply {
  if (!reply.ok) return reply;
  const json = readJson(reply.bytes);
  if (!json.ok) return { ok: false, reason: json.reason, status: null };
  const answer = toFeedAnswer(json.value);
  if (answer.kind === 'page')
    return { ok: true, isPage: true, entries: answer.entries, claims: answer.claims };
  if (answer.kind === 'other' || readId(answer.service) === null)
    return { ok: false, reason: 'it is JSON, but no list of services', status: null };
  return { ok: true, isPage: false, entries: [answer.service], claims: ofOne };
}

const ofOne: PageClaims = { total: null, pages: null, isFirst: null, isLast: true, isNought: false };
