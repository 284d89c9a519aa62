import { afterEach, describe, expect, it } from 'vitest';
import { makeAdapter } from '../../../../scripts/feeds/open-referral/adapter.ts';
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
} from './feedServer.ts';
import { makeOutpostService, makeV3Service } from './openReferralFixture.ts';
import { importWhole, type WholeImport } from '../importWhole.ts';

let server: FeedServer | null = null;
afterEach(async () => server?.close());

async function importFrom(answer: Answer, path = '', limits: Partial<WebLimits> = {}): Promise<WholeImport> {
  server = await openFeedServer(answer);
  const { web } = makeWeb(limits);
  const run = await importWhole(
    makeAdapter('open-referral-uk', '', web),
    `${server.address}${path}`,
    makeSettings(),
  );
  expect(run.read).toBe(run.services.length + run.rejected.length);
  return run;
}

const onPages = (page: (number: number) => object | null | undefined) => (path: string) => {
  const number = pageOf(path);
  return number === null ? undefined : page(number);
};
const range = (count: number, from = 1) =>
  Array.from({ length: count }, (_, at) => makeV3Service(`s${at + from}`));
const idsOf = (run: WholeImport) => run.services.map(({ provenance }) => provenance.sourceId);

const nought = 'The feed claims to hold nothing, on pages that hold services.';

describe('a feed whose pages are as they should be', () => {
  it.each([[''], ['/'], ['/services'], ['/services/'], ['/services?per_page=2']])(
    'is read whole from its address%s, without asking for details',
    async (path) => {
      const run = await importFrom(onPages(pageThrough(range(5), 2)), path);
      expect(idsOf(run)).toEqual(['s1', 's2', 's3', 's4', 's5']);
      expect(run).toMatchObject({ isComplete: true, notes: [], rejected: [] });
      expect(server?.asked.every((asked) => pageOf(asked) !== null)).toBe(true);
    },
  );

  it('may be of v1, as Outpost serves it, under either kind', async () => {
    const content = [makeOutpostService(1), makeOutpostService(2)];
    const run = await importFrom(
      onPages((page) =>
        page === 1
          ? { number: 1, size: 2, totalPages: 1, totalElements: 2, first: true, last: true, content }
          : {
              number: page,
              size: 0,
              totalPages: 1,
              totalElements: 2,
              first: false,
              last: false,
              content: [],
            },
      ),
    );
    expect(idsOf(run)).toEqual(['1', '2']);
    expect(run).toMatchObject({ isComplete: true, notes: [] });
  });

  it('may count its pages from nought', async () => {
    const pages = [range(2), range(2, 3), range(1, 5)];
    const run = await importFrom(
      onPages((page) => ({
        number: page,
        totalPages: 3,
        totalElements: 5,
        first: page === 0,
        last: page === 2,
        content: pages[page] ?? [],
      })),
    );
    expect(idsOf(run)).toEqual(['s1', 's2', 's3', 's4', 's5']);
    expect(run).toMatchObject({ isComplete: true, notes: [] });
  });

  it('may be one bare list that knows no pages', async () => {
    const run = await importFrom(
      (path) => (path.startsWith('/all.json') ? range(3) : undefined),
      '/all.json',
    );
    expect(idsOf(run)).toEqual(['s1', 's2', 's3']);
    expect(run.isComplete).toBe(true);
    expect(run.notes).toEqual(['Page 2 only repeats earlier pages, so the list was taken to end before it.']);
  });
});

describe('a feed whose pages are not as they should be', () => {
  it('claims no pages at all, and is read until it ends', async () => {
    const pages = pageThrough(range(5), 2);
    const run = await importFrom(
      onPages((page) => {
        const full = pages(page) ?? makePage([]);
        return { ...full, total_items: 0, total_pages: 0, last_page: false };
      }),
    );
    expect(run).toMatchObject({ read: 5, rejected: [], isComplete: true, notes: [nought] });
  });

  it('claims to end too early', async () => {
    const pages = pageThrough(range(5), 2);
    const run = await importFrom(
      onPages((page) => {
        const full = pages(page);
        return full && { ...full, total_items: 2, total_pages: 1, last_page: true };
      }),
    );
    expect(run).toMatchObject({ read: 5, rejected: [], isComplete: true });
    expect(run.notes).toContain('The feed claimed to end before page 2, which holds more.');
    expect(run.notes).toContain('The feed claims 2 services, and 5 were listed.');
  });

  it('repeats its last page for ever', async () => {
    const pages = pageThrough(range(4), 2);
    const run = await importFrom(
      onPages((page) => {
        const full = pages(Math.min(page, 2));
        return full && { ...full, total_items: 0, total_pages: 0, last_page: false };
      }),
    );
    expect(run).toMatchObject({ read: 4, rejected: [], isComplete: true });
    expect(run.notes).toEqual([
      nought,
      'Page 3 only repeats earlier pages, so the list was taken to end before it.',
    ]);
  });

  it.each([[6], [0]])('has an empty page in the middle (it claims %i pages)', async (claimed) => {
    const pages = pageThrough(range(5), 1);
    const run = await importFrom(
      onPages((page) => {
        const full = page === 3 ? makePage([]) : pages(page < 3 ? page : page - 1);
        const claims = { total_items: claimed === 0 ? 0 : 5, total_pages: claimed, last_page: false };
        return { ...(full ?? makePage([])), ...claims };
      }),
    );
    expect(run).toMatchObject({ read: 5, rejected: [], isComplete: true });
    expect(run.notes).toContain('In the middle of the list page 3 came empty.');
  });

  it('repeats one id 128 times: one service, and 127 rejected with the reason', async () => {
    const copies = Array.from({ length: 128 }, () => makeV3Service('same'));
    const run = await importFrom(onPages(pageThrough(copies, 10)));
    expect(run).toMatchObject({ read: 128, isComplete: true });
    expect(idsOf(run)).toEqual(['same']);
    expect(run.rejected).toHaveLength(127);
    expect(run.rejected[0]).toEqual({
      id: 'same',
      reason: 'its id is repeated: it was read before, in the same words',
      sourceId: 'same',
    });
    expect(run.notes[0]).toMatch(/^Services of earlier pages came again on pages 2, 3, .+ and 2 more\.$/);
  });

  it('says of a repeated id whether it says something else', async () => {
    const other = makeV3Service('s1', { name: 'Another name' });
    const run = await importFrom(onPages(pageThrough([...range(2), other], 3)));
    expect(run.rejected).toEqual([
      { id: 's1', reason: 'its id is repeated: it was read before, in other words', sourceId: 's1' },
    ]);
  });

  it('has an entry without an id, one without a name and one that is no service', async () => {
    const run = await importFrom(
      onPages(
        pageThrough([...range(1), { name: 'No id', contacts: [] }, makeV3Service('x', { name: ' ' })], 9),
      ),
    );
    expect(run.read).toBe(3);
    expect(run.rejected).toEqual([
      { id: 'page 1, entry 2', reason: 'it has no id' },
      { id: 'x', reason: 'it has no name', sourceId: 'x' },
    ]);
  });

  it('never ends, and is given up', async () => {
    const run = await importFrom(
      onPages((page) => makePage([makeV3Service(`s${page}`)], { total_items: 0, total_pages: 0 })),
      '',
      { mostPages: 7 },
    );
    expect(run).toMatchObject({ read: 7, isComplete: false });
    expect(run.notes).toEqual([
      nought,
      'Reading stopped before the end: the list did not end within 7 pages.',
    ]);
  });

  it('changes the size of its pages on the way: it is looked at again', async () => {
    const services = range(12);
    const run = await importFrom(
      onPages((page) => {
        const size = page < 3 ? 4 : 2;
        const contents = services.slice((page - 1) * size, page * size);
        return makePage(contents, { total_items: 12, total_pages: 6 });
      }),
    );
    expect(run.notes).toContain('The size of a page changed from 4 to 2 at page 3.');
    expect(idsOf(run)).toHaveLength(12);
    expect(run.rejected.length).toBeGreaterThan(0);
  });
});

describe('services that move between pages while they are read', () => {
  it('are found by a second look, when one was removed before them', async () => {
    let services = range(6);
    const run = await importFrom(
      onPages((page) => {
        const answer = pageThrough(services, 2)(page);
        // After the first page the first service goes, so the third moves to a page that was read.
        if (page === 1) services = services.filter((_, at) => at !== 0 || services.length < 6);
        return answer;
      }),
    );
    expect(idsOf(run).sort()).toEqual(['s1', 's2', 's3', 's4', 's5', 's6']);
    expect(run.isComplete).toBe(true);
    expect(run.notes).toContain('The feed claimed 6 services, and 5 from page 2 on.');
    expect(run.notes).toContain('A second look brought 1 more, which had moved between pages.');
  });

  it('make the run partial when they never rest', async () => {
    let next = 7;
    const services = range(6);
    const run = await importFrom(
      onPages((page) => {
        services.unshift(makeV3Service(`s${next}`));
        next += 1;
        return pageThrough(services, 3)(page);
      }),
      '',
      { mostPages: 30 },
    );
    expect(run.isComplete).toBe(false);
    expect(run.notes.join(' ')).toMatch(/kept moving|did not end/);
  });
});
