import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeFailure } from '../../../scripts/commandError.ts';
import { listRequests } from '../../../scripts/intake/changeStore.ts';
import { openIntakeDatabase } from '../../../scripts/intake/openIntakeDatabase.ts';
import type { OutboxEntry } from '../../../src/changes/outbox.ts';
import { sendChange } from '../../../src/sync/sendChanges.ts';
import { makeChangeRequest, makeOutboxEntry } from '../../changes/requestFactory.ts';
import { makeService } from '../../factories/serviceFactory.ts';
import { startIntake } from './intakeProcess.ts';
import { findPostgres, startPostgres } from './postgresServer.ts';

const listing = makeService();
const programs = findPostgres();
let workDir: string;
let file: string;
const running: (() => Promise<void>)[] = [];
beforeEach(() => {
  workDir = mkdtempSync(join(tmpdir(), 'intake-trouble-'));
  file = join(workDir, 'intake.sqlite');
});
afterEach(async () => {
  for (const kill of running.splice(0)) await kill();
  rmSync(workDir, { recursive: true });
});

async function start(settings: Omit<Parameters<typeof startIntake>[0], 'file'>) {
  const intake = await startIntake({ ...settings, file });
  running.push(intake.kill);
  return intake;
}

/** An answer that a provider has just given, on the provider's device. */
function giveAnswer(): OutboxEntry {
  const request = makeChangeRequest(listing, { requestId: crypto.randomUUID() });
  return makeOutboxEntry(request);
}
/** What the app does with it when there is a connection. */
const send = async (entry: OutboxEntry, intakeUrl: string) =>
  (await sendChange(entry, { fetch, intakeUrl, now: () => new Date() })).entry;

async function postAnswer(entry: OutboxEntry, url: string): Promise<Response> {
  const body = JSON.stringify(entry.request);
  return fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
}
const honest = { error: 'The intake cannot take changes at the moment. Try again later.' };

async function keptIds(databaseUrl: string | null = null): Promise<readonly string[]> {
  const database = await openIntakeDatabase({ databaseUrl, file });
  const kept = await listRequests(database, null);
  await database.destroy();
  return kept.map(({ request }) => request.requestId);
}

describe('when the intake cannot keep an answer, it says so and the app keeps it', () => {
  it('on a full disk: nothing taken is lost, and what waits is taken once there is room', async () => {
    const full = await start({ port: 0, mostKilobytes: 256 });
    const sent: string[] = [];
    let entry = giveAnswer();
    while ((await send(entry, full.url)).state === 'sent') {
      sent.push(entry.request.requestId);
      entry = giveAnswer();
      expect(sent.length).toBeLessThan(2_000);
    }
    expect(sent.length).toBeGreaterThan(0);
    expect(await send(entry, full.url)).toBe(entry);
    const answer = await postAnswer(entry, full.url);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '60']);
    expect(await answer.json()).toEqual(honest);
    await full.kill();

    const roomy = await start({ port: full.port });
    expect((await send(entry, roomy.url)).state).toBe('sent');
    expect(new Set(await keptIds())).toEqual(new Set([...sent, entry.request.requestId]));
    expect(await keptIds()).toHaveLength(sent.length + 1);
  }, 60_000);

  it('while another process holds the database for itself', async () => {
    const intake = await start({ port: 0 });
    const other = new DatabaseSync(file);
    other.exec('BEGIN EXCLUSIVE');
    const entry = giveAnswer();
    const answer = await postAnswer(entry, intake.url);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual(honest);
    expect(await send(entry, intake.url)).toBe(entry);
    other.exec('ROLLBACK');
    other.close();
    expect((await send(entry, intake.url)).state).toBe('sent');
    expect(await keptIds()).toEqual([entry.request.requestId]);
  }, 60_000);

  it('while PostgreSQL is gone, also when it went as in a power cut', async ({ skip }) => {
    if (!programs) return skip('PostgreSQL is not installed here.');
    const postgres = startPostgres(programs);
    try {
      const intake = await start({ port: 0, databaseUrl: postgres.url });
      const [before, entry] = [giveAnswer(), giveAnswer()];
      expect((await send(before, intake.url)).state).toBe('sent');
      postgres.kill();
      expect((await postAnswer(entry, intake.url)).status).toBe(503);
      expect(await send(entry, intake.url)).toBe(entry);
      postgres.start();
      expect((await send(entry, intake.url)).state).toBe('sent');
      const both = [before.request.requestId, entry.request.requestId];
      expect((await keptIds(postgres.url)).toSorted()).toEqual(both.toSorted());
    } finally {
      postgres.stop();
    }
  }, 60_000);
});

it('a database that cannot be reached is said so in a sentence, without the password of its address', async () => {
  const opening = openIntakeDatabase({ databaseUrl: 'postgres://team:secret@127.0.0.1:1/intake', file });
  const failure: unknown = await opening.catch((error: unknown) => error);
  const words = describeFailure(failure);
  expect(words).toMatch(/^The database that DATABASE_URL names could not be used: .*Check the address/);
  expect(words).not.toContain('secret');
});
