import type { ChangeRequest } from '../../src/changes/changeRequest.ts';
import { parseChangeRequest } from '../../src/changes/parseChangeRequest.ts';
import type { ChangeRequestRow, IntakeDatabase, RequestStatus } from './intakeTables.ts';
import { findInvitation, readInvitation, type Invitation } from './invitations.ts';

/** A request that was kept, with where it stands. */
export interface KeptRequest {
  readonly request: ChangeRequest;
  /** The invitation it came by, as it stands now; null for one that came from anybody. */
  readonly invitation: Invitation | null;
  readonly receivedAt: Date;
  readonly status: RequestStatus;
  readonly reason: string | null;
  /** When it was accepted or rejected; null while it waits. */
  readonly decidedAt: Date | null;
}

/** What became of a request that was handed in. */
export type KeepOutcome = 'kept' | 'kept before' | 'another request has this id';

/**
 * Keeps a request once, whatever the number of times it is sent. A good invitation is noted by its
 * id; its token is not kept. Rejects when the database cannot take it.
 */
export async function keepRequest(
  database: IntakeDatabase,
  request: ChangeRequest,
  now: Date,
): Promise<KeepOutcome> {
  const invitation =
    request.invitation === null ? null : await findInvitation(database, request.invitation, now);
  const body = JSON.stringify({ ...request, invitation: null });
  const row = {
    request_id: request.requestId,
    service_id: request.serviceId,
    body,
    invitation_id: invitation?.id ?? null,
    received_at: now.toISOString(),
    status: 'waiting' as const,
    decided_at: null,
    decided_by: null,
    reason: null,
  };
  const inserted = await database
    .insertInto('change_requests')
    .values(row)
    .onConflict((conflict) => conflict.column('request_id').doNothing())
    .returning('request_id')
    .executeTakeFirst();
  if (inserted) return 'kept';
  const earlier = await readRow(database, request.requestId);
  return earlier?.body === body ? 'kept before' : 'another request has this id';
}

/** The requests of a status, or all, oldest first. */
export async function listRequests(
  database: IntakeDatabase,
  status: RequestStatus | null,
): Promise<KeptRequest[]> {
  const all = database.selectFrom('change_requests').selectAll().orderBy('received_at').orderBy('request_id');
  const rows = await (status === null ? all : all.where('status', '=', status)).execute();
  return Promise.all(rows.map((row) => toKept(database, row)));
}

/** One request, or null. */
export async function findRequest(database: IntakeDatabase, requestId: string): Promise<KeptRequest | null> {
  const row = await readRow(database, requestId);
  return row ? toKept(database, row) : null;
}

/** Notes a decision on a request that waits. False when it was decided before. */
export async function decideRequest(
  database: IntakeDatabase,
  requestId: string,
  decision: {
    readonly status: 'accepted' | 'rejected';
    readonly by: string;
    readonly reason: string | null;
    readonly now: Date;
  },
): Promise<boolean> {
  const { status, by, reason, now } = decision;
  const decided = await database
    .updateTable('change_requests')
    .set({ status, decided_by: by, reason, decided_at: now.toISOString() })
    .where('request_id', '=', requestId)
    .where('status', '=', 'waiting')
    .returning('request_id')
    .executeTakeFirst();
  return decided !== undefined;
}

function readRow(database: IntakeDatabase, requestId: string): Promise<ChangeRequestRow | undefined> {
  return database
    .selectFrom('change_requests')
    .selectAll()
    .where('request_id', '=', requestId)
    .executeTakeFirst();
}

async function toKept(database: IntakeDatabase, row: ChangeRequestRow): Promise<KeptRequest> {
  const parsed = parseChangeRequest(JSON.parse(row.body));
  if (!parsed.ok) {
    throw new Error(`The request ${row.request_id} cannot be read any more: ${parsed.reasons.join('; ')}.`);
  }
  return {
    request: parsed.request,
    invitation: row.invitation_id === null ? null : await readInvitation(database, row.invitation_id),
    receivedAt: new Date(row.received_at),
    status: row.status,
    reason: row.reason,
    decidedAt: row.decided_at === null ? null : new Date(row.decided_at),
  };
}
