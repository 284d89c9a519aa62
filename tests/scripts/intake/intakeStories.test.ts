import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerIntake, type Intake } from '../../../scripts/intake/answerIntake.ts';
import { decideRequest, listRequests } from '../../../scripts/intake/changeStore.ts';
import { makeInvitation, readInvitation, revokeInvitation } from '../../../scripts/intake/invitations.ts';
import { openIntakeDatabase } from '../../../scripts/intake/openIntakeDatabase.ts';
import { createRateLimit } from '../../../scripts/intake/rateLimit.ts';
import { toSender } from '../../../scripts/intake/sender.ts';
import type { ChangeRequest } from '../../../src/changes/changeRequest.ts';
import { makeChangeRequest } from '../../changes/requestFactory.ts';
import { day, makeService } from '../../factories/serviceFactory.ts';
import { findPostgres, startPostgres, type PostgresServer } from './postgresServer.ts';

const programs = findPostgres();
const listing = makeService();
const request = makeChangeRequest(listing, { note: 'The lift is out of order.' });
const now = new Date('2026-11-23T10:00:00Z');

let workDir: string;
let postgres: PostgresServer | null = null;
beforeAll(() => {
  workDir = mkdtempSync(join(tmpdir(), 'intake-'));
  if (programs) postgres = startPostgres(programs);
}, 60_000);
afterAll(() => {
  postgres?.stop();
  rmSync(workDir, { recursive: true });
});

const kinds = [
  {
    kind: 'SQLite',
    locate: () => ({ databaseUrl: null, file: join(workDir, `${crypto.randomUUID()}.sqlite`) }),
  },
  { kind: 'PostgreSQL', locate: () => ({ databaseUrl: postgres?.url ?? '', file: '' }) },
];

for (const { kind, locate } of kinds) {
  describe.skipIf(kind === 'PostgreSQL' && !programs)(
    `an intake that keeps what it is sent in ${kind}`,
    () => {
      let intake: Intake;
      let server: Server;
      let url: string;
      let clock = now;
      beforeEach(async () => {
        clock = now;
        const database = await openIntakeDatabase(locate());
        await database.deleteFrom('change_requests').execute();
        intake = {
          database,
          limit: createRateLimit({ burst: 100, perMinute: 60 }),
          now: () => clock,
          isBehindProxy: false,
        };
        server = createServer(
          (message, response) => void answerIntake(intake, message.url ?? '/', message, response),
        );
        await new Promise<void>((resolve) => void server.listen(0, resolve));
        const address = server.address();
        url = `http://localhost:${typeof address === 'object' && address ? address.port : 0}/`;
      });
      afterEach(async () => {
        server.closeAllConnections();
        await new Promise((resolve) => void server.close(resolve));
        await intake.database.destroy();
      });

      const send = (body: ChangeRequest | string, headers: Record<string, string> = {}) =>
        fetch(url, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', ...headers },
          body: typeof body === 'string' ? body : JSON.stringify(body),
        });

      it('keeps a request once, though it is sent three times, also at the same moment', async () => {
        const answers = await Promise.all([send(request), send(request), send(request)]);
        expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([
          200, 200, 201,
        ]);
        const kept = await listRequests(intake.database, null);
        expect(kept.map((one) => one.request)).toEqual([request]);
        expect(kept[0]?.status).toBe('waiting');
      });

      it('refuses another request under the id of the first', async () => {
        await send(request);
        expect((await send({ ...request, note: 'Something else.' })).status).toBe(409);
        expect((await listRequests(intake.database, null))[0]?.request.note).toBe(
          'The lift is out of order.',
        );
      });

      it('tells who knows its id how a request stands, with the reason', async () => {
        await send(request);
        const ask = async () => (await fetch(`${url}${request.requestId}`)).json();
        expect(await ask()).toEqual({ requestId: request.requestId, status: 'waiting', reason: null });
        const decision = {
          status: 'rejected',
          by: 'catalogue team',
          reason: 'The number does not answer.',
          now,
        } as const;
        expect(await decideRequest(intake.database, request.requestId, decision)).toBe(true);
        expect(await decideRequest(intake.database, request.requestId, decision)).toBe(false);
        expect(await ask()).toMatchObject({ status: 'rejected', reason: 'The number does not answer.' });
        expect((await fetch(`${url}${crypto.randomUUID()}`)).status).toBe(404);
      });

      it('knows an invited provider by the link, keeps no token, and stops at its end or when it is revoked', async () => {
        const { invitation, token } = await makeInvitation(
          intake.database,
          'harbour-lane-trust',
          day('2026-12-24'),
          now,
        );
        const sendInvited = async () => {
          const requestId = crypto.randomUUID();
          expect((await send({ ...request, requestId, invitation: token })).status).toBe(201);
          const kept = await listRequests(intake.database, null);
          return kept.find((one) => one.request.requestId === requestId)?.invitation?.id;
        };
        expect(await sendInvited()).toBe(invitation.id);
        expect(
          JSON.stringify(await intake.database.selectFrom('change_requests').selectAll().execute()),
        ).not.toContain(token);
        expect(
          JSON.stringify(await intake.database.selectFrom('invitations').selectAll().execute()),
        ).not.toContain(token);
        clock = new Date('2026-12-24T20:00:00Z');
        expect(await sendInvited()).toBe(invitation.id);
        clock = new Date('2026-12-25T08:00:00Z');
        expect(await sendInvited()).toBeUndefined();
        clock = now;
        expect(await revokeInvitation(intake.database, invitation.id, now)).toBe(true);
        expect(await sendInvited()).toBeUndefined();
        expect((await readInvitation(intake.database, invitation.id))?.isRevoked).toBe(true);
      });

      it.each<[string, () => Promise<Response>, number]>([
        ['what is not JSON', () => send('{'), 400],
        [
          'bytes that are no text',
          () =>
            fetch(url, {
              method: 'POST',
              headers: { 'Content-Type': 'application/json' },
              body: new Uint8Array([0xff, 0xfe]),
            }),
          400,
        ],
        ['what is no change request', () => send('{"requestId":1}'), 422],
        ['a form', () => send('a=b', { 'Content-Type': 'application/x-www-form-urlencoded' }), 415],
        ['more than it takes', () => send(JSON.stringify({ ...request, note: 'x'.repeat(70_000) })), 413],
        ['another method', () => fetch(url, { method: 'DELETE' }), 405],
        ['another address', () => fetch(`${url}elsewhere`), 404],
      ])('refuses %s', async (_what, ask, status) => {
        const answer = await ask();
        expect(answer.status).toBe(status);
        expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
        expect(await listRequests(intake.database, null)).toEqual([]);
      });

      it('slows down who sends too much, and says for how long', async () => {
        intake = { ...intake, limit: createRateLimit({ burst: 2, perMinute: 60 }) };
        const statuses = [await send(request), await send(request), await send(request)];
        expect(statuses.map(({ status }) => status)).toEqual([201, 200, 429]);
        expect(statuses[2]?.headers.get('retry-after')).toBe('1');
        clock = new Date(now.getTime() + 1_000);
        expect((await send(request)).status).toBe(200);
      });
    },
  );
}

it('tells senders apart by address, and behind a proxy by what the proxy wrote last', () => {
  const sender = (remoteAddress: string, forwarded?: string, isBehindProxy = true) =>
    toSender(
      { socket: { remoteAddress }, headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } },
      isBehindProxy,
    );
  expect(sender('203.0.113.7', '198.51.100.1', false)).toBe('203.0.113.7');
  expect(sender('10.0.0.1', '192.0.2.66, 198.51.100.1')).toBe('198.51.100.1');
  expect(sender('10.0.0.1')).toBe('10.0.0.1');
  expect(sender('::ffff:203.0.113.7')).toBe('::ffff:203.0.113.7');
  expect(sender('2001:db8::1')).toBe(sender('2001:db8:0:0:ffff::2'));
  expect(sender('2001:db8::1')).not.toBe(sender('2001:db8:0:1::1'));
});

it('says when there is no PostgreSQL to test with', ({ skip }) => {
  skip(!programs, 'PostgreSQL is not installed here: its half of these tests did not run.');
  expect(programs).not.toBeNull();
});
