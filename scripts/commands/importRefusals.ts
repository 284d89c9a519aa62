import { resolve } from 'node:path';
import type { FeedAdapter, FeedImport } from '../feeds/feedAdapter.ts';
import type { KeptServices } from '../feeds/kept/keptServices.ts';
import type { AbsentServices } from '../feeds/retireAbsent.ts';

/** Why nothing in the feed is written, or null. */
export function describeUnfit(
  { read }: FeedImport,
  { size: accepted, rejections }: KeptServices,
  adapter: FeedAdapter,
  options: { readonly out: string; readonly allowRejected: boolean },
): string | null {
  if (accepted === 0) {
    return `Nothing in the feed could be taken (${read} read), so ${options.out} was not written.`;
  }
  const { value: first } = rejections[Symbol.iterator]().next();
  if (!first || !adapter.rejectionsStop || options.allowRejected) return null;
  return (
    `${rejections.size} of ${read} records could not be read (${first.id}: ${first.reason}), so ${options.out} was not written: ` +
    'mend them, or pass --allow-rejected to take the others.'
  );
}

/** Why a file that holds services of other feeds is not replaced, or null. */
export function describeStrangers(
  kept: KeptServices,
  earlier: KeptServices,
  { previous, out }: { readonly previous?: string; readonly out: string },
): string | null {
  const isAside = previous !== undefined && resolve(previous) !== resolve(out);
  const others = [...earlier.feedIds].filter((id) => !kept.feedIds.has(id));
  if (isAside || others.length === 0) return null;
  return (
    `${out} holds services of other feeds (${others.join(', ')}), which would be lost, so it was not written: ` +
    'pass --feed-id if they are of this feed, or write to another file with --out.'
  );
}

/** Why a run whose services lost their ids is not written, or null. */
export function describeRenumbered({ renumbered, word, isSaid }: AbsentServices, out: string): string | null {
  if (renumbered === 0 || isSaid) return null;
  return (
    `Services have other ids than in the earlier import (${renumbered}), so ${out} was not written: ` +
    'give them back the references or ids they had' +
    (word === '' ? '.' : `, or pass --retire-gone ${word} to retire those and begin anew.`)
  );
}
