import { CommandError } from '../../commandError.ts';
import { isAddress } from '../feedNames.ts';
import type { FeedAdapter, FeedImport, FeedSettings } from '../feedAdapter.ts';
import type { KeptParts } from '../kept/keptParts.ts';
import type { KeptServices } from '../kept/keptServices.ts';
import { readCopyRecord } from '../web/copyRecord.ts';
import { toFeedAddress } from '../web/feedAddress.ts';
import { copySource, webSource } from '../web/feedSource.ts';
import { RawCopy } from '../web/rawCopy.ts';
import { realWeb, type Web } from '../web/web.ts';
import { ServiceCollector } from './collectServices.ts';
import { FeedRun } from './feedRun.ts';
import { readFeed } from './readFeed.ts';
import { readSaved } from './readSaved.ts';

/** Open Referral UK v3; also HSDS 3, and whatever else the shape of the answers shows. */
export const openReferralUk: FeedAdapter = makeAdapter(
  'open-referral-uk',
  'Open Referral UK version 3: the address of the API, a folder of saved answers or of a raw copy, or one file',
);

/** Open Referral UK v1, as councils' own and Outpost software serves it. */
export const openReferralUkV1: FeedAdapter = makeAdapter(
  'open-referral-uk-v1',
  'Open Referral UK version 1, as Outpost serves it too: from the same places',
);

/** An adapter for Open Referral UK; a test hands in its own web. */
export function makeAdapter(kind: string, description: string, web: Web = realWeb): FeedAdapter {
  return {
    kind,
    description,
    rejectionsStop: false,
    read: (from, settings, kept) => readAny(from, settings, kept, web),
  };
}

async function readAny(
  from: string,
  settings: FeedSettings,
  kept: KeptServices,
  web: Web,
): Promise<FeedImport> {
  const run = new FeedRun();
  const collector = new ServiceCollector(settings, kept);
  const copied = isAddress(from) ? null : await readCopyRecord(from);
  if (isAddress(from)) await readWeb(toFeedAddress(from), settings, web, run, collector, kept);
  else if (copied) {
    const copy = await RawCopy.replay(from);
    try {
      await readFeed(copySource(copy), toFeedAddress(copied.address), web.limits, run, collector, kept);
    } finally {
      copy.close();
    }
  } else await readSaved(from, run, collector, kept.parts);
  const collected = collector.finish();
  describeEnd(run, collector, kept.parts);
  return {
    ...collected,
    isComplete: run.isComplete && collected.isComplete,
    notes: [...run.notes, ...collected.notes],
  };
}

/** Whether the feed says where it ends; what may hide services counts where it does not. */
function describeEnd(run: FeedRun, collector: ServiceCollector, parts: KeptParts): void {
  // Where a total is met, what is repeated stands for nothing else.
  if (collector.repeated > 0 && (!run.isWhole || run.claimedTotal === null)) parts.noteRepeats();
  if (run.isWhole) return parts.endSeen();
  // Lists often stop at the end of a page, and what was changed last often moves behind all others.
  if (run.pages > 1)
    parts.doubt('The pages of the feed say neither how many services there are nor where it ends.');
}

async function readWeb(
  address: URL,
  settings: FeedSettings,
  web: Web,
  run: FeedRun,
  collector: ServiceCollector,
  kept: KeptServices,
): Promise<void> {
  const { rawDir, feedId, sourceName, sourceUrl, retrievedAt } = settings;
  const record = { address: address.href, feedId, sourceName, sourceUrl, retrievedAt };
  const copy = rawDir === null ? null : await RawCopy.open(rawDir, record);
  if (copy?.isResumed) run.note('An import that broke off today was gone on with.');
  try {
    await readFeed(webSource(web, copy), address, web.limits, run, collector, kept);
    await copy?.finish();
  } catch (error) {
    if (error instanceof CommandError) await copy?.abandon();
    throw error;
  } finally {
    copy?.close();
  }
}
