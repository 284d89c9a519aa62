import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { makeAdapter } from '../../../../scripts/feeds/open-referral/adapter.ts';
import { toFeedAddress, whyNotFollow } from '../../../../scripts/feeds/web/feedAddress.ts';
import type { WebLimits } from '../../../../scripts/feeds/web/web.ts';
import { makeSettings } from '../feedSettings.ts';
import {
  makePage,
  makeWeb,
  openFeedServer,
  pageOf,
  pageThrough,
  type Answer,
  type FeedServer,
} from '../open-referral/feedServer.ts';
import { makeV3Service } from '../open-referral/openReferralFixture.ts';
import { importWhole, type WholeImport } from '../importWhole.ts';

let server: FeedServer | null = null;
let pauses: readonly number[] = [];
afterEach(async () => server?.close());

async function importFrom(answer: Answer, limits: Partial<WebLimits> = {}): Promise<WholeImport> {
  server = await openFeedServer(answer);
  const made = makeWeb(limits);
  pauses = made.pauses;
  return importWhole(
    makeAdapter('open-referral-uk', '', made.web),
    `${server.address}/services`,
    makeSettings(),
  );
}

const services = Array.from({ length: 6 }, (_, at) => makeV3Service(`s${at + 1}`));
const good = pageThrough(services, 2);

/** A feed that fails on page 2 as told, so often, and then answers. */
function failingFeed(times: number, fail: (response: Parameters<Answer>[2]) => void): Answer {
  let failed = 0;
  return (path, _, response) => {
    const page = pageOf(path) ?? 0;
    if (page !== 2 || failed >= times) return good(page);
    failed += 1;
    fail(response);
    return null;
  };
}

describe('a feed that fails for a moment', () => {
  it.each([
    ['is busy', (response: Parameters<Answer>[2]) => response.writeHead(503).end()],
    ['breaks the connection off', (response: Parameters<Answer>[2]) => response.destroy()],
    [
      'breaks off in the middle of an answer',
      (response: Parameters<Answer>[2]) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('{"contents":[');
        setTimeout(() => response.destroy(), 5);
      },
    ],
  ])('because it %s is asked again, after longer and longer pauses', async (_, fail) => {
    const run = await importFrom(failingFeed(3, fail));
    expect(run.services).toHaveLength(6);
    expect(run).toMatchObject({ isComplete: true, notes: [] });
    expect(pauses).toEqual([500, 1_000, 2_000]);
  });

  it.each([
    ['7', 7_000],
    ['Mon, 23 Nov 2026 12:00:30 GMT', 30_000],
    ['soon', 500],
  ])('and says Retry-After: %s is left alone for that long', async (after, pause) => {
    const run = await importFrom(
      failingFeed(1, (response) => response.writeHead(429, { 'retry-after': after }).end()),
    );
    expect(run.services).toHaveLength(6);
    expect(pauses).toEqual([pause]);
  });

  it('does not answer in time', async () => {
    const run = await importFrom(
      failingFeed(1, () => undefined),
      { timeoutMs: 150 },
    );
    expect(run.services).toHaveLength(6);
    expect(pauses).toEqual([500]);
  });

  it('drips its answer so slowly that it is given up', async () => {
    const run = await importFrom(
      failingFeed(4, (response) => {
        const drip = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(drip));
      }),
      { timeoutMs: 150 },
    );
    expect(run.isComplete).toBe(false);
    expect(run.services).toHaveLength(4);
    expect(run.notes[0]).toBe('Page 2 could not be read: it did not answer within 0.15 seconds.');
  });
});

describe('a feed that fails for good', () => {
  it('asks to be left alone for too long', async () => {
    const run = await importFrom(
      failingFeed(9, (response) => response.writeHead(429, { 'retry-after': '86400' }).end()),
    );
    expect(pauses).toEqual([]);
    expect(run.isComplete).toBe(false);
    expect(run.notes[0]).toBe(
      'Page 2 could not be read: it answered with the error 429, and it asks to wait 86400 seconds.',
    );
  });

  it.each([
    ['a web page', '<!doctype html><title>Log in</title>', 'it is a web page (HTML), not JSON'],
    ['XML', '<?xml version="1.0"?><services/>', 'it is XML or HTML, not JSON'],
    ['half an answer', '{"contents":[{"id":"s3"', 'it is JSON that breaks off or is damaged'],
    ['nothing', '', 'it is empty'],
    ['something else', '{"error":"no"}', 'it is JSON, but no list of services'],
    ['a word', 'Forbidden', 'it is not JSON'],
  ])('answers one page with %s: the others are read, and the run is partial', async (_, body, reason) => {
    const run = await importFrom(failingFeed(99, (response) => response.end(body)));
    expect(run.services).toHaveLength(4);
    expect(run.isComplete).toBe(false);
    expect(run.notes).toContain(`Page 2 could not be read: ${reason}.`);
  });

  it('dies half-way, and is given up after three pages', async () => {
    const many = pageThrough(
      Array.from({ length: 40 }, (_, at) => makeV3Service(`s${at}`)),
      2,
    );
    const run = await importFrom((path, _, response) => {
      const page = pageOf(path) ?? 0;
      if (page <= 5) return many(page);
      response.writeHead(500).end();
      return null;
    });
    expect(run).toMatchObject({ read: 10, isComplete: false });
    expect(run.notes).toContain('The feed was given up: 3 pages in a row could not be read.');
    expect(server?.asked.map(pageOf).filter((page) => page === 9)).toEqual([]);
  });

  it('sends more than anybody wants, plainly or packed', async () => {
    const bomb = gzipSync(Buffer.alloc(2_000_000, ' '));
    for (const packed of [false, true]) {
      const run = await importFrom(
        failingFeed(99, (response) => {
          if (packed) response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
          else response.end(Buffer.alloc(2_000_000, ' '));
        }),
        { mostBytes: 100_000 },
      );
      expect(run.notes[0]).toBe('Page 2 could not be read: the answer is larger than 100000 bytes.');
      await server?.close();
    }
  });

  it('has nothing to read: one sentence says what each address answered', async () => {
    await expect(importFrom(() => undefined)).rejects.toThrow(
      /^Nothing could be read: http:\/\/127\.0\.0\.1:\d+\/services could not be read: it answered with the error 404\.$/,
    );
    const { web } = makeWeb();
    const closed = server?.address ?? '';
    await server?.close();
    await expect(
      importWhole(makeAdapter('open-referral-uk', '', web), closed, makeSettings()),
    ).rejects.toThrow(
      /\/services could not be read: it refuses connections; .+\/ could not be read: it refuses connections/,
    );
  });
});

describe('a feed that packs its answers or has moved', () => {
  it('is read when it sends gzip', async () => {
    const run = await importFrom((path, _, response) => {
      const page = good(pageOf(path) ?? 0);
      if (page === undefined) return undefined;
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(JSON.stringify(page)));
      return null;
    });
    expect(run.services).toHaveLength(6);
  });

  it('is read with a byte order mark or in another encoding', async () => {
    const run = await importFrom((path, _, response) => {
      const page = pageOf(path) === 1 ? makePage([makeV3Service('s1', { name: 'Café' })]) : undefined;
      if (page === undefined) return undefined;
      response.end(Buffer.from(`\ufeff${JSON.stringify(page)}`, 'utf16le'));
      return null;
    });
    expect(run.services.map(({ name }) => name)).toEqual(['Café']);
  });

  it('is followed to where it is now', async () => {
    const run = await importFrom((path, _, response) => {
      if (!path.startsWith('/services')) return good(Number(/page=(\d+)/.exec(path)?.[1]));
      response.writeHead(301, { location: path.replace('/services', '/new/place') }).end();
      return null;
    });
    expect(run.services).toHaveLength(6);
  });

  it.each([
    ['in a circle', '/services?page=1', /redirects more than 5 times/],
    ['to a file of this computer', 'file:///etc/passwd', /not http or https/],
    ['to what is no address', 'http://', /no address/],
  ])('is not followed %s', async (_, location, reason) => {
    await expect(
      importFrom((_path, _request, response) => {
        response.writeHead(302, { location }).end();
        return null;
      }),
    ).rejects.toThrow(reason);
  });

  it.each([
    ['https://a.example.org/', 'http://a.example.org/', 'it leads from https to http'],
    [
      'https://a.example.org/',
      'https://user:word@b.example.org/',
      'it leads to an address with a password in it',
    ],
    ['http://a.example.org/', 'http://169.254.169.254/latest', 'it leads into a private network'],
    ['http://a.example.org/', 'http://[::1]/', 'it leads into a private network'],
    ['http://a.example.org/', 'http://localhost/', 'it leads into a private network'],
    ['http://a.example.org/', 'http://[::ffff:10.0.0.1]/', 'it leads into a private network'],
    ['http://127.0.0.1/', 'http://127.0.0.1/x', null],
    ['http://a.example.org/', 'https://b.example.org/', null],
  ])('from %s to %s: %s', (from, to, reason) => {
    expect(whyNotFollow(new URL(from), new URL(to))).toBe(reason);
  });

  it.each([
    ['ftp://example.org/x', /only addresses with http or https/],
    ['https://user:word@example.org/', /name and password/],
    ['http://', /is not a web address/],
  ])('is not asked at %s', (from, sentence) => {
    expect(() => toFeedAddress(from)).toThrow(sentence);
  });
});
