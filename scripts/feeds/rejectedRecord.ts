import type { RejectedService } from '../../src/catalogue/parseServices.ts';
import type { FeedImport } from './feedAdapter.ts';
import { toProvenanceId } from './listing/serviceIds.ts';

/** A record of a feed that was not taken. */
export interface RejectedRecord extends RejectedService {
  /** The `provenance.sourceId` its service would have had; absent where the record does not say which it is. */
  readonly sourceId?: string;
}

/** Rejects a record. `id` is where a person finds it; `sourceId` is the source's own id, null or empty where none can be read. */
export function toRejected(id: string, reason: string, sourceId: string | null): RejectedRecord {
  const isKnown = sourceId !== null && sourceId.trim() !== '';
  return isKnown ? { id, reason, sourceId: toProvenanceId(sourceId) } : { id, reason };
}

/** What was rejected in a run; it is partial where a record does not say which service it is, and says so. */
export function countRejected(kept: number, rejected: readonly RejectedRecord[]): FeedImport {
  const unknown = rejected.filter(({ sourceId }) => sourceId === undefined).length;
  return {
    read: kept + rejected.length,
    rejected,
    isComplete: unknown === 0,
    // Any service that is missed may be one of them.
    notes: unknown === 0 ? [] : [`Rejected without saying which service they are: ${unknown}.`],
  };
}
