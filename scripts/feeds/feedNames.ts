import { basename, resolve } from 'node:path';
import { limits } from '../../src/catalogue/limits.ts';
import { toSlug } from './listing/serviceIds.ts';

/** How a feed is called in ids and in provenance where the publisher gives it no name. */
export interface FeedNames {
  readonly feedId: string;
  readonly sourceName: string;
  readonly sourceUrl: string | null;
}

/** Whether `--from` is an address on the web rather than a path. */
export function isAddress(from: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(from);
}

/** Names after the host of an address, or after the folder or file: the same always for the same place. */
export function toFeedNames(from: string): FeedNames {
  if (!isAddress(from)) {
    const name = basename(resolve(from)).replace(/\.(?:jsonl?|ndjson|csv|tsv|txt|xlsx)$/i, '') || 'feed';
    return { feedId: toFeedId(name), sourceName: name, sourceUrl: null };
  }
  if (!URL.canParse(from)) return { feedId: 'feed', sourceName: from, sourceUrl: null };
  const { hostname, pathname, origin } = new URL(from);
  // What every feed's path has says nothing; what is left tells two feeds of one host apart.
  const path = pathname.replace(/\/+(?:services|api|v\d[\d.]*)(?=\/|$)/gi, '');
  return { feedId: toFeedId(`${hostname} ${path}`), sourceName: hostname, sourceUrl: `${origin}${pathname}` };
}

// Room for the source's own id after it, most often a UUID.
const longest = limits.id - 40;

function toFeedId(name: string): string {
  return toSlug(name).slice(0, longest).replace(/-+$/, '') || 'feed';
}
