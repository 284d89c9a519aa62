import type { RejectedService } from '../../src/catalogue/parseServices.ts';
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
