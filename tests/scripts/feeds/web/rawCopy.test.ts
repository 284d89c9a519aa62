import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeAdapter } from '../../../../scripts/feeds/open-referral/adapter.ts';
import { toServiceFile } from '../../../../scripts/feeds/serviceFile.ts';
import { day } from '../../../factories/serviceFactory.ts';
import { makeSettings } from '../feedSettings.ts';
import {
  detailOf,
  makeWeb,
  openFeedServer,
  pageOf,
  pageThrough,
  type Answer,
  type FeedServer,
} from '../open-referral/feedServer.ts';
import { makeV3Entry, makeV3Service } from '../open-referral/openReferralFixture.ts';
import { importWhole, type WholeImport } from '../importWhole.ts';

let server: FeedServer | null = null;
let rawDir = '';
beforeEach(async () => {
  rawDir = await mkdtemp(join(tmpdir(), 'raw-'));
});
afterEach(async () => {
  await server?.close();
  server = null;
});

const ids = Array.from({ length: 7 }, (_, at) => `s${at + 1}`);
const pages = pageThrough(
  ids.map((id) => makeV3Entry(id)),
  3,
);
const feed: Answer = (path) => {
  const page = pageOf(path);
  return page === null ? makeV3Service(detailOf(path) ?? '') : pages(page);
};

async function importLive(retrieved = '2026-11-23'): Promise<WholeImport> {
  const settings = makeSettings({ rawDir, retrievedAt: day(retrieved) });
  return importWhole(
    makeAdapter('open-referral-uk', '', makeWeb({ concurrency: 1 }).web),
    server?.address ?? '',
    settings,
  );
}

/** An import from the copy, on a machine that cannot reach the web at all. */
async function importCopy(): Promise<WholeImport> {
  const { web } = makeWeb();
  const noWeb = { ...web, fetch: () => Promise.reject(new Error('there is no web here')) };
  return importWhole(makeAdapter('open-referral-uk', '', noWeb), rawDir, makeSettings());
}

describe('a copy of what a feed answered', () => {
  it('replays the import, to the byte', async () => {
    server = await openFeedServer(feed);
    const live = await importLive();
    expect(live.services).toHaveLength(7);
    await server.close();
    const again = await importCopy();
    expect(toServiceFile(again.services)).toBe(toServiceFile(live.services));
    expect(again).toEqual(live);
  });

  it('replays a feed that failed as it failed', async () => {
    server = await openFeedServer((path, request, response) => {
      if (pageOf(path) !== 2 && detailOf(path) !== 's2') return feed(path, request, response);
      response.writeHead(500).end();
      return null;
    });
    const live = await importLive();
    expect(live).toMatchObject({ read: 4, isComplete: false });
    expect(await importCopy()).toEqual(live);
  });

  it('lets an import that broke off go on without asking twice', async () => {
    let isDown = false;
    const answer: Answer = (path, request, response) => {
      if (!isDown) return feed(path, request, response);
      response.destroy();
      return null;
    };
    server = await openFeedServer(answer);
    const whole = await importLive();
    // The break: the journal ends in the middle of a line, and was never finished.
    const journal = join(rawDir, 'answers.jsonl');
    const lines = (await readFile(journal, 'utf8')).split('\n');
    await writeFile(journal, `${lines.slice(0, 5).join('\n')}\n${lines[5]?.slice(0, 20)}`);
    const known = lines.slice(0, 5).map((line) => new URL(JSON.parse(line).address).pathname);
    server.asked.length = 0;
    const resumed = await importLive();
    expect(resumed.services).toEqual(whole.services);
    expect(resumed.notes).toEqual(['An import that broke off today was gone on with.']);
    const details = (paths: readonly string[]) => paths.filter((path) => detailOf(path) !== null);
    expect(details(known).length).toBeGreaterThan(0);
    for (const path of details(known)) expect(server.asked).not.toContain(path);
    isDown = true;
    expect((await importCopy()).services).toEqual(whole.services);
  });

  it('makes the next import ask only for what has changed', async () => {
    const sent: string[] = [];
    let name = 'Old name';
    server = await openFeedServer((path, request, response) => {
      const id = detailOf(path);
      const tag = id === 's3' ? `"${name}"` : '"same"';
      if (request.headers['if-none-match'] === tag) {
        response.writeHead(304).end();
        return null;
      }
      const body = id === 's3' ? makeV3Service('s3', { name }) : feed(path, request, response);
      if (body === undefined || body === null) return body;
      sent.push(path);
      response.writeHead(200, { etag: tag }).end(JSON.stringify(body));
      return null;
    });
    await importLive('2026-11-22');
    expect(sent).toHaveLength(10);
    sent.length = 0;
    name = 'New name';
    const next = await importLive('2026-11-23');
    expect(sent).toEqual(['/services/s3']);
    expect(next.services.map((service) => service.name)).toContain('New name');
    expect(next).toMatchObject({ read: 7, isComplete: true });
    expect(await importCopy()).toMatchObject({ services: next.services });
  });

  it('asks again for an answer whose file was taken away', async () => {
    server = await openFeedServer(feed);
    const live = await importLive('2026-11-22');
    for (const file of await readdir(join(rawDir, 'answers'))) await rm(join(rawDir, 'answers', file));
    expect((await importLive('2026-11-23')).services).toHaveLength(live.services.length);
  });

  it('keeps no file that no answer is in, and nothing of another feed', async () => {
    server = await openFeedServer(feed);
    await importLive();
    const first = await readdir(join(rawDir, 'answers'));
    expect(first).toHaveLength(10);
    await server.close();
    server = await openFeedServer((path) => (pageOf(path) === 1 ? [makeV3Service('other')] : undefined));
    const run = await importLive();
    expect(run.services).toHaveLength(1);
    expect(await readdir(join(rawDir, 'answers'))).toHaveLength(1);
    expect((await readdir(rawDir)).sort()).toEqual(['answers', 'answers.jsonl', 'copy.json']);
  });

  it('stays as it was when the next import can read nothing', async () => {
    let isDown = false;
    server = await openFeedServer((path, request, response) => {
      if (!isDown) return feed(path, request, response);
      response.end('<!doctype html>');
      return null;
    });
    const good = await importLive('2026-11-22');
    isDown = true;
    await expect(importLive('2026-11-23')).rejects.toThrow(/web page/);
    expect((await importCopy()).services).toHaveLength(good.services.length);
    isDown = false;
    expect((await importLive('2026-11-24')).notes).toEqual([]);
  });

  it('leaves nothing behind when nothing was ever read, and never takes away what is not its own', async () => {
    server = await openFeedServer(() => undefined);
    await expect(importLive()).rejects.toThrow(/404/);
    await expect(readdir(rawDir)).rejects.toThrow(/ENOENT/);
    await mkdir(join(rawDir, 'answers'), { recursive: true });
    await writeFile(join(rawDir, 'answers', 'letter.json'), 'mine');
    await expect(importLive()).rejects.toThrow(/404/);
    await server.close();
    server = await openFeedServer(feed);
    await importLive();
    expect(await readFile(join(rawDir, 'answers', 'letter.json'), 'utf8')).toBe('mine');
  });

  it('of a run that broke off is replayed as partial', async () => {
    server = await openFeedServer(feed);
    await importLive();
    const journal = join(rawDir, 'answers.jsonl');
    const lines = (await readFile(journal, 'utf8')).split('\n');
    await writeFile(journal, lines.slice(0, 5).join('\n'));
    const run = await importCopy();
    expect(run.isComplete).toBe(false);
    expect(run.notes.join(' ')).toContain('it is not in the raw copy');
  });
});
