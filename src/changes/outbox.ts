import { parseService } from '../catalogue/parseService.ts';
import { isRecord } from '../catalogue/recordReader.ts';
import type { Service } from '../catalogue/service.ts';
import type { ChangeRequest } from './changeRequest.ts';
import { parseChangeRequest } from './parseChangeRequest.ts';

/**
 * How far a request is: `waiting` on this device, `sent` to the catalogue team, `accepted` or
 * `rejected` by it, or `refused` because the intake could not take it as it is.
 */
export const outboxStates = ['waiting', 'sent', 'accepted', 'rejected', 'refused'] as const;
/** One of the five states. */
export type OutboxState = (typeof outboxStates)[number];

/** A request on the device that wrote it. It stays until the person removes it. */
export interface OutboxEntry {
  readonly request: ChangeRequest;
  readonly state: OutboxState;
  /** What the catalogue team or the intake said about it, or null. */
  readonly reason: string | null;
  /** The instant at which it left this device (ISO 8601). Null while it waits, and where an older app sent it. */
  readonly sentAt: string | null;
  /**
   * The listing as it was answered, which never leaves the device: a request holds only what is new, and
   * the catalogue has the new facts itself one day. Null where an older app wrote it.
   */
  readonly listing: Service | null;
}

/** Reads an entry that was kept, perhaps by an older app; null when it is none. */
export function parseOutboxEntry(value: unknown): OutboxEntry | null {
  if (!isRecord(value)) return null;
  const parsed = parseChangeRequest(value['request']);
  const state = outboxStates.find((known) => known === value['state']);
  if (!parsed.ok || !state) return null;
  const reason = typeof value['reason'] === 'string' ? value['reason'].slice(0, 1_000) : null;
  const sentAt = readInstant(value['sentAt']);
  const listing = parseService(value['listing']);
  return { request: parsed.request, state, reason, sentAt, listing: listing.ok ? listing.service : null };
}

function readInstant(value: unknown): string | null {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : null;
}
