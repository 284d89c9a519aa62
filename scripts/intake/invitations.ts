import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { toCalendarDay, type CalendarDay } from '../../src/catalogue/calendarDay.ts';
import type { IntakeDatabase, InvitationRow } from './intakeTables.ts';

/** An invitation as the catalogue team sees it: everything but the token. */
export interface Invitation {
  readonly id: string;
  readonly organizationId: string;
  readonly expiresOn: string;
  readonly isRevoked: boolean;
}

/**
 * Makes an invitation for a provider.
 *
 * @returns it, and its token (256 random bits), which is not kept and cannot be shown again
 */
export async function makeInvitation(
  database: IntakeDatabase,
  organizationId: string,
  expiresOn: CalendarDay,
  now: Date,
): Promise<{ readonly invitation: Invitation; readonly token: string }> {
  const token = randomBytes(32).toString('base64url');
  const row = {
    invitation_id: randomUUID(),
    token_hash: toHash(token),
    organization_id: organizationId,
    created_at: now.toISOString(),
    expires_on: expiresOn,
    revoked_at: null,
  };
  await database.insertInto('invitations').values(row).execute();
  return { invitation: toInvitation(row), token };
}

/** The invitation of a token that can still be used, or null. */
export async function findInvitation(
  database: IntakeDatabase,
  token: string,
  now: Date,
): Promise<Invitation | null> {
  const row = await database
    .selectFrom('invitations')
    .selectAll()
    .where('token_hash', '=', toHash(token))
    .where('revoked_at', 'is', null)
    .where('expires_on', '>=', toCalendarDay(now))
    .executeTakeFirst();
  return row ? toInvitation(row) : null;
}

/** Makes an invitation useless. False when there is none of this id, or it was revoked before. */
export async function revokeInvitation(database: IntakeDatabase, id: string, now: Date): Promise<boolean> {
  const revoked = await database
    .updateTable('invitations')
    .set({ revoked_at: now.toISOString() })
    .where('invitation_id', '=', id)
    .where('revoked_at', 'is', null)
    .returning('invitation_id')
    .executeTakeFirst();
  return revoked !== undefined;
}

/** The invitation of an id, also one that is over, or null. */
export async function readInvitation(database: IntakeDatabase, id: string): Promise<Invitation | null> {
  const row = await database
    .selectFrom('invitations')
    .selectAll()
    .where('invitation_id', '=', id)
    .executeTakeFirst();
  return row ? toInvitation(row) : null;
}

// A token has too many bits to be guessed from its hash, so that no slow hash is needed.
function toHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function toInvitation(row: InvitationRow): Invitation {
  return {
    id: row.invitation_id,
    organizationId: row.organization_id,
    expiresOn: row.expires_on,
    isRevoked: row.revoked_at !== null,
  };
}
