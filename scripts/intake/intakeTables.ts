import type { Kysely } from 'kysely';

/** Where a request stands. */
export type RequestStatus = 'waiting' | 'accepted' | 'rejected';

/** One change request as it was received, and what was decided. Rows are never deleted. */
export interface ChangeRequestRow {
  request_id: string;
  service_id: string;
  /** The request as JSON, as it was parsed, without the token of its invitation. */
  body: string;
  /** The invitation it came by, when its token was good on the day it came. */
  invitation_id: string | null;
  /** An instant, ISO 8601. */
  received_at: string;
  status: RequestStatus;
  decided_at: string | null;
  decided_by: string | null;
  reason: string | null;
}

/** An invitation link. Its token is known only to whom it was sent. */
export interface InvitationRow {
  invitation_id: string;
  /** SHA-256 of the token, hexadecimal. */
  token_hash: string;
  organization_id: string;
  created_at: string;
  /** The last day it can be used, as a calendar day. */
  expires_on: string;
  revoked_at: string | null;
}

/** The intake's tables. */
export interface IntakeTables {
  change_requests: ChangeRequestRow;
  invitations: InvitationRow;
}

/** The intake's database. */
export type IntakeDatabase = Kysely<IntakeTables>;

/** Makes the tables where they are not there yet. Safe to run by several processes at once. */
export async function createTables(database: IntakeDatabase): Promise<void> {
  await database.schema
    .createTable('change_requests')
    .ifNotExists()
    .addColumn('request_id', 'text', (column) => column.primaryKey())
    .addColumn('service_id', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('invitation_id', 'text')
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('decided_at', 'text')
    .addColumn('decided_by', 'text')
    .addColumn('reason', 'text')
    .execute();
  await database.schema
    .createTable('invitations')
    .ifNotExists()
    .addColumn('invitation_id', 'text', (column) => column.primaryKey())
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('organization_id', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('expires_on', 'text', (column) => column.notNull())
    .addColumn('revoked_at', 'text')
    .execute();
}
