import { afterEach, describe, expect, it } from 'vitest';
import { makeAdapter } from '../../../../scripts/feeds/open-referral/adapter.ts';
import type { WebLimits } from '../../../../scripts/feeds/web/web.ts';
import { makeSettings } from '../feedSettings.ts';
import {
  detailOf,
  makeWeb,
  openFeedServer,
  pageOf,
  pageThrough,
  type Answer,
  type FeedServer,
} from './feedServer.ts';
import { makeV3Entry, makeV3Service } from './openReferralFixture.ts';
import { importWhole, type WholeImport } from '../importWhole.ts';

let server: FeedServer | null = null;
afterEach(async () => server?.close());

async function importFrom(answer: Answer, limits: Partial<WebLimits> = {}): Promise<WholeImport> {
  server = await openFeedServer(answer);
  const { web } = makeWeb(limits);
  const run = await importWhole(makeAdapter('open-referral-uk', '', web), server.address, makeSettings());
  expect(run.read).toBe(run.services.length + run.rejected.length);
  return run;
}

const entries = (count: number) => Array.from({ length: count }, (_, at) => makeV3Entry(`s${at + 1}`));

function shallowFeed(count: number, detail: Answer): Answer {
  const pages = pageThrough(entries(count), 20);
  return (path, request, response) => {
    const page = pageOf(path);
    return page === null ? detail(path, request, response) : pages(page);
  };
}
const asked = () => (server?.asked ?? []).filter((path) => detailOf(path) !== null);
const goodDetail: Answer = (path) => makeV3Service(detailOf(path) ?? '');

describe('a feed whose list says little', () => {
  it('is asked for the details of each service once, and both are one service', async () => {
    const run = await importFrom(shallowFeed(45, goodDetail));
    expect(run).toMatchObject({ read: 45, rejected: [], isComplete: true, notes: [] });
    expect(run.services.every(({ contacts }) => contacts.length === 1)).toBe(true);
    expect(run.services.map(({ provenance }) => provenance.sourceId).slice(0, 3)).toEqual(['s1', 's2', 's3']);
    expect(new Set(asked()).size).toBe(45);
    expect(asked()).toHaveLength(45);
  });

  it('may have details that say no more, or that are wrapped: still one service each', async () => {
    const run = await importFrom(
      shallowFeed(6, (path) => {
        const entry = makeV3Entry(detailOf(path) ?? '');
        return detailOf(path) === 's2' ? { service: entry } : entry;
      }),
    );
    expect(run).toMatchObject({ read: 6, rejected: [], isComplete: true });
  });

  it('repeats one id 128 times: its details are asked for once, and 127 entries are rejected', async () => {
    const pages = pageThrough(
      Array.from({ length: 128 }, () => makeV3Entry('same')),
      10,
    );
    const run = await importFrom((path, request, response) => {
      const page = pageOf(path);
      return page === null ? goodDetail(path, request, response) : pages(page);
    });
    expect(run).toMatchObject({ read: 128, isComplete: true });
    expect(run.services).toMatchObject([{ contacts: [{}] }]);
    expect(run.rejected).toHaveLength(127);
    expect(asked()).toEqual(['/services/same']);
  });

  it('is asked for no more at a time than was set', async () => {
    let open = 0;
    let most = 0;
    const run = await importFrom(
      shallowFeed(40, (path, _, response) => {
        open += 1;
        most = Math.max(most, open);
        setTimeout(() => {
          open -= 1;
          response.end(JSON.stringify(makeV3Service(detailOf(path) ?? '')));
        }, 1);
        return null;
      }),
      { concurrency: 3 },
    );
    expect(run.services).toHaveLength(40);
    expect(most).toBe(3);
  });

  it('may have no details at all: then what the list says is taken, and it is not asked in vain for long', async () => {
    const run = await importFrom(shallowFeed(45, () => undefined));
    expect(run).toMatchObject({ read: 45, rejected: [], isComplete: true });
    expect(run.notes).toEqual([
      'The feed has no details of its services, so what its list says is all that was taken.',
    ]);
    expect(asked()).toHaveLength(5);
  });

  it('lists a service whose details are gone: rejected, for less than was published would mislead', async () => {
    const run = await importFrom(
      shallowFeed(10, (path, request, response) =>
        detailOf(path) === 's2' ? undefined : goodDetail(path, request, response),
      ),
    );
    expect(run).toMatchObject({ read: 10, isComplete: true });
    expect(run.rejected).toEqual([
      { id: 's2', reason: 'its details could not be read: it answered with the error 404', sourceId: 's2' },
    ]);
  });

  it('answers with the details of another service, or with a web page', async () => {
    const run = await importFrom(
      shallowFeed(4, (path, request, response) => {
        if (detailOf(path) === 's2') return makeV3Service('s3');
        if (detailOf(path) !== 's4') return goodDetail(path, request, response);
        response.end('<!DOCTYPE html><html><body>Sorry</body></html>');
        return null;
      }),
    );
    expect(run.rejected).toEqual([
      { id: 's2', reason: 'its details could not be read: they are of another service', sourceId: 's2' },
      {
        id: 's4',
        reason: 'its details could not be read: it is a web page (HTML), not JSON',
        sourceId: 's4',
      },
    ]);
  });

  it('dies half-way: the run is partial, each service is accounted for, and it is not asked on and on', async () => {
    let answered = 0;
    const run = await importFrom(
      shallowFeed(60, (path, request, response) => {
        answered += 1;
        if (answered <= 25) return goodDetail(path, request, response);
        response.destroy();
        return null;
      }),
      { concurrency: 1 },
    );
    expect(run).toMatchObject({ read: 60, isComplete: false });
    expect(run.services).toHaveLength(25);
    expect(run.notes).toContain('The feed stopped answering: 10 requests for details in a row failed.');
    expect(run.rejected[0]?.reason).toBe('its details could not be read: it broke the connection off');
    expect(run.rejected.at(-1)?.reason).toBe(
      'its details were not asked for: the feed had stopped answering',
    );
    // Ten services, four attempts each.
    expect(asked()).toHaveLength(25 + 40);
  });

  it('never leads to another address by an id', async () => {
    const odd = [makeV3Entry('../../admin'), makeV3Entry('a/b?c=d#e'), makeV3Entry('https://evil.example/')];
    const run = await importFrom((path) =>
      pageOf(path) === null ? undefined : pageThrough(odd, 9)(pageOf(path) ?? 0),
    );
    expect(asked()).toEqual([
      '/services/..%2F..%2Fadmin',
      '/services/a%2Fb%3Fc%3Dd%23e',
      '/services/https%3A%2F%2Fevil.example%2F',
    ]);
    expect(run.read).toBe(3);
  });
});
