import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listRequests } from '../../../scripts/intake/changeStore.ts';
import { openIntakeDatabase } from '../../../scripts/intake/openIntakeDatabase.ts';
import { makeChangeRequest } from '../../changes/requestFactory.ts';
import { makeService } from '../../factories/serviceFactory.ts';
import { startIntake } from './intakeProcess.ts';
import { findPostgres, startPostgres, type PostgresServer } from './postgresServer.ts';

const programs = findPostgres();
const listing = makeService();
const clients = 20;
const requestsEach = 50;

let workDir: string;
let postgres: PostgresServer | null = null;
beforeAll(() => {
  workDir = mkdtempSync(join(tmpdir(), 'intake-crash-'));
  if (programs) postgres = startPostgres(programs);
}, 60_000);
afterAll(() => {
  postgres?.stop();
  rmSync(workDir, { recursive: true });
});

describe.each([
  { kind: 'SQLite', skipped: false, databaseUrl: () => null },
  { kind: 'PostgreSQL', skipped: !programs, databaseUrl: () => postgres?.url ?? null },
])(
  '20 providers send 1,000 changes while the intake on $kind is killed twice',
  ({ kind, skipped, databaseUrl }) => {
    it.skipIf(skipped)(
      'every one that was answered with success is stored once, none twice',
      async () => {
        const file = join(workDir, `${kind}.sqlite`);
        let intake = await startIntake({ port: 0, databaseUrl: databaseUrl(), file });
        const { url } = intake;
        const port = Number(new URL(url).port);
        const answered = new Set<string>();
        let attempts = 0;

        const sendUntilTaken = async (body: string): Promise<void> => {
          for (;;) {
            attempts += 1;
            // While it is down nobody answers; then, as the app does, the same request is sent again.
            const answer = await fetch(url, {
              method: 'POST',
              headers: { 'Content-Type': 'application/json' },
              body,
            }).catch(() => null);
            if (answer?.ok) return;
            await new Promise((resolve) => setTimeout(resolve, 50));
          }
        };
        const client = async (): Promise<void> => {
          for (let count = 0; count < requestsEach; count += 1) {
            const request = makeChangeRequest(listing, { requestId: crypto.randomUUID() });
            await sendUntilTaken(JSON.stringify(request));
            answered.add(request.requestId);
          }
        };
        const killAndStart = async (after: number): Promise<void> => {
          while (answered.size < after) await new Promise((resolve) => setTimeout(resolve, 5));
          await intake.kill();
          intake = await startIntake({ port, databaseUrl: databaseUrl(), file });
        };
        const killedTwice = killAndStart(250).then(() => killAndStart(600));
        await Promise.all([...Array.from({ length: clients }, client), killedTwice]);
        await intake.kill();

        const database = await openIntakeDatabase({ databaseUrl: databaseUrl(), file });
        const kept = (await listRequests(database, null)).map(({ request }) => request.requestId);
        await database.destroy();
        expect(answered.size).toBe(clients * requestsEach);
        expect(new Set(kept)).toEqual(answered);
        expect(kept).toHaveLength(answered.size);
        expect(attempts).toBeGreaterThan(answered.size);
      },
      120_000,
    );
  },
);
