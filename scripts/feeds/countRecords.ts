import type { FeedImport } from './feedAdapter.ts';
import type { KeptServices } from './kept/keptServices.ts';

/** How much a run has read; it is partial where a rejected record does not say which service it is, and says so. */
export function countRecords({ size, rejections }: KeptServices): FeedImport {
  const { unknown } = rejections;
  return {
    read: size + rejections.size,
    isComplete: unknown === 0,
    // Any service that is missed may be one of them.
    notes: unknown === 0 ? [] : [`Rejected without saying which service they are: ${unknown}.`],
  };
}
