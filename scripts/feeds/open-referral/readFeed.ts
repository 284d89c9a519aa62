import { isRecord } from '../../../src/catalogue/recordReader.ts';
import { showProgress } from '../../terminalProgress.ts';
import type { KeptMap } from '../kept/keptMap.ts';
import type { KeptServices } from '../kept/keptServices.ts';
import type { FeedSource } from '../web/feedSource.ts';
import type { WebLimits } from '../web/web.ts';
import type { ServiceCollector } from './collectServices.ts';
import type { FeedRun } from './feedRun.ts';
import { DetailFetcher } from './fetchDetails.ts';
import { findList, toDetailRequest, toPageRequest } from './findList.ts';
import { readList, toPageReply, type ListPage } from './readList.ts';
import { SeenEntries } from './seenEntries.ts';
import { isShallow, readId } from './serviceEntry.ts';

/**
 * Reads a whole feed from the web or from a copy of it: its list page by page, and the details of the
 * services of a page before the next is asked for, so that no more than a page is held.
 */
export async function readFeed(
  source: FeedSource,
  from: URL,
  limits: WebLimits,
  run: FeedRun,
  collector: ServiceCollector,
  kept: KeptServices,
): Promise<void> {
  const { address, firstPage, known, failed } = await findList(source, from);
  // What was found instead may be less.
  for (const one of failed) run.noteMissing(one);
  const progress = showProgress('Services read');
  const show = () => progress.show(collector.size, Math.max(run.claimedTotal ?? 0, collector.size));
  const list = readList({
    ask: async (page, round, isWorthRetrying) =>
      (round === 1 ? known.get(page) : undefined) ??
      toPageReply(await source.ask(toPageRequest(address, page, round, isWorthRetrying))),
    run,
    seen: new SeenEntries(kept.openMap()),
    firstPage,
    mostPages: limits.mostPages,
  });
  const fetcher = new DetailFetcher(
    (id) => source.ask(toDetailRequest(address, id)),
    run,
    limits.concurrency,
    show,
  );
  const withoutDetails = kept.openMap();
  try {
    for await (const page of list) {
      run.pages += 1;
      await takePage(page, fetcher, collector, withoutDetails);
      show();
    }
  } finally {
    progress.end();
  }
  if (fetcher.hasFound) {
    // Others have details, so these are gone or broken; less than was published would mislead.
    for (const [id, reason] of withoutDetails) collector.withdraw(id, reason);
  } else if (withoutDetails.size > 0) {
    run.note('The feed has no details of its services, so what its list says is all that was taken.');
  }
}

async function takePage(
  { page, entries }: ListPage,
  fetcher: DetailFetcher,
  collector: ServiceCollector,
  withoutDetails: KeptMap,
): Promise<void> {
  const wanted = new Set<string>();
  for (const entry of entries) {
    const id = readId(entry);
    if (id !== null && isRecord(entry) && isShallow(entry) && !collector.has(id)) wanted.add(id);
  }
  // In the order of the entries that they belong to.
  const details = fetcher.fetch([...wanted]);
  for (const [index, entry] of entries.entries()) {
    const where = `page ${page}, entry ${index + 1}`;
    const id = readId(entry);
    // A second entry of the id on the same page is a repetition of the first.
    const next = id !== null && wanted.delete(id) ? await details.next() : null;
    if (id === null || !next || next.done) {
      collector.add(entry, where);
      continue;
    }
    const detail = next.value;
    if (detail.outcome === 'failed') {
      collector.reject(id, detail.reason);
      continue;
    }
    // Details first: of a service that is known the list says nothing more. They may spell its id otherwise.
    if (detail.outcome === 'found') collector.add({ ...detail.service, id }, where, true);
    else withoutDetails.set(id, detail.reason);
    collector.add(entry, where);
  }
}
