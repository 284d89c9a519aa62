import { CommandError } from '../../commandError.ts';
import type { FeedSource } from '../web/feedSource.ts';
import { nothingThere } from './nothingThere.ts';
import { toPageReply, type PageReply } from './readList.ts';
import { toIdentity } from './serviceEntry.ts';

// What the first page of our own API is called on a host that cannot look at a query.
const pageFile = /\/index\.json$/;

/** Where the list of a feed is, how it counts its pages, and what was answered on the way there. */
export interface FoundList {
  readonly address: URL;
  readonly firstPage: number;
  readonly known: ReadonlyMap<number, PageReply>;
  /** What could not be read before it, where the list may really be. */
  readonly failed: readonly string[];
}

/**
 * Finds the list at the address of a feed: `<address>/services`, or the address itself. Feeds that
 * count pages from nought are told by a page 1 that is not the first or is empty.
 *
 * @throws CommandError with what each address answered when none answers with a list
 */
export async function findList(source: FeedSource, from: URL): Promise<FoundList> {
  const failures: string[] = [];
  const failed: string[] = [];
  for (const address of toCandidates(from)) {
    const ask = (page: number) => source.ask(toPageRequest(address, page, 1, true));
    const reply = await ask(1);
    const first = toPageReply(reply);
    if (!first.ok) {
      const failure = `${address.href} could not be read: ${first.reason}`;
      failures.push(failure);
      if (!reply.ok && !nothingThere.has(reply.status ?? 0)) failed.push(`${failure}.`);
      continue;
    }
    const mayFollow =
      first.claims.isFirst === false || (first.entries.length === 0 && first.claims.total !== null);
    const nought = mayFollow ? toPageReply(await ask(0)) : null;
    const isOther =
      nought?.ok && nought.entries.map(toIdentity).join() !== first.entries.map(toIdentity).join();
    if (!nought || !isOther || nought.entries.length === 0) {
      return { address, firstPage: 1, known: new Map([[1, first]]), failed };
    }
    return {
      address,
      firstPage: 0,
      known: new Map([
        [0, nought],
        [1, first],
      ]),
      failed,
    };
  }
  throw new CommandError(`Nothing could be read: ${failures.join('; ')}.`);
}

/** The request for one page of a list. A list of files, as a release has it, has a file a page. */
export function toPageRequest(list: URL, page: number, round: number, isWorthRetrying: boolean) {
  const address = new URL(list);
  if (!pageFile.test(address.pathname)) address.searchParams.set('page', String(page));
  else if (page > 1) address.pathname = address.pathname.replace(pageFile, `/page-${page}.json`);
  return { address, label: `page-${page}`, round, isWorthRetrying };
}

/** The request for the details of one service. */
export function toDetailRequest(list: URL, id: string) {
  const address = new URL(list);
  address.pathname = `${address.pathname.replace(/\/+$/, '')}/${encodeURIComponent(id)}`;
  address.searchParams.delete('page');
  address.searchParams.delete('per_page');
  return { address, label: 'service', round: 1, isWorthRetrying: true };
}

function toCandidates(from: URL): readonly URL[] {
  const below = new URL(from);
  below.pathname = `${from.pathname.replace(/\/+$/, '')}/services`;
  const isList = /\/services\/?$|\.json$/i.test(from.pathname);
  if (isList) return [from];
  const files = new URL(below);
  files.pathname = `${below.pathname}/index.json`;
  return [below, from, files];
}
