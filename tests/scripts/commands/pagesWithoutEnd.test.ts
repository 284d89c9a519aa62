import { afterEach, describe, expect, it } from 'vitest';
import { openFeedServer, pageOf, type Answer, type FeedServer } from '../feeds/open-referral/feedServer.ts';
import { makeV3Service } from '../feeds/open-referral/openReferralFixture.ts';
import { importAgain, type FeedFiles } from './importAgain.ts';

const nameOf = (id: string) => `Invented Advice ${id}`;
const of = (ids: string) => ids.split('').map((id) => makeV3Service(id));

describe('an API that does not say where its list ends', () => {
  let server: FeedServer | null = null;
  afterEach(() => server?.close());

  /** Pages by their ids, from page 1 on; behind them there is nothing. */
  const pages =
    (lists: readonly string[], claims: object = {}): Answer =>
    (path) => {
      const ids = lists[(pageOf(path) ?? 0) - 1];
      return ids === undefined ? undefined : { contents: of(ids), ...claims };
    };

  async function serve(before: Answer, after: Answer, path = '') {
    let answer = before;
    server = await openFeedServer((asked, ...rest) => answer(asked, ...rest));
    const from = `${server.address}${path}`;
    return importAgain('open-referral-uk', from, from, () => (answer = after));
  }

  it.each([
    ['a page after a full one is not found', pages(['ab'])],
    ['a page after a full one is empty', pages(['ab', '', ''])],
    ['every page is the first one', pages(['ab', 'ab', 'ab'])],
    [
      'the first page is a single service',
      ((path) => (pageOf(path) === 1 ? of('a')[0] : undefined)) as Answer,
    ],
    [
      'it lost one in the middle, and what was changed may stand on a page that is not found',
      pages(['ac', 'd']),
    ],
  ])('retires nothing without a word where %s', async (_what, after) => {
    const { retired, asked } = await serve(pages(['ab', 'cd']), after);
    expect(retired).toEqual([]);
    expect(asked).toBeGreaterThan(0);
  });

  it('retires nothing without a word where a page of three came empty, or is another one', async () => {
    const claims = { total_pages: 3 };
    for (const middle of ['', 'ab']) {
      const { retired } = await serve(pages(['ab', 'cd', 'ef'], claims), pages(['ab', middle, 'ef'], claims));
      expect(retired).toEqual([]);
    }
  });

  it.each([
    ['claims as many as a page holds', { count: 2 }],
    ['calls every page the last', { last_page: true }],
  ])('is not believed where it %s', async (_what, claims) => {
    const { retired, asked } = await serve(pages(['ab', 'cd'], claims), pages(['ab'], claims));
    expect({ retired, asked }).toEqual({ retired: [], asked: 2 });
  });

  it('is believed where it says how many pages there are, and the last one is there', async () => {
    const { retired, asked } = await serve(
      pages(['ab', 'cd'], { total_pages: 2 }),
      pages(['ac'], { total_pages: 1 }),
    );
    expect({ retired, asked }).toEqual({ retired: ['b', 'd'].map(nameOf), asked: 0 });
  });

  it('asks where one service stands in the place of its list', async () => {
    const { retired, asked } = await serve(pages(['abc'], { total_pages: 1 }), (path) =>
      pageOf(path) === 1 ? of('a')[0] : undefined,
    );
    expect({ retired, asked }).toEqual({ retired: [], asked: 2 });
  });

  it('asks where it says so of a last page that is empty', async () => {
    const claims = { total_pages: 2 };
    const { retired, asked } = await serve(pages(['ab', 'cd'], claims), pages(['ab', ''], claims));
    expect({ retired, asked }).toEqual({ retired: [], asked: 2 });
  });

  it('is one document that loses what was taken out of its middle', async () => {
    const document =
      (ids: string): Answer =>
      () =>
        of(ids);
    const { retired, asked } = await serve(document('abc'), document('ac'), '/services.json');
    expect({ retired, asked }).toEqual({ retired: [nameOf('b')], asked: 0 });
  });
});

describe('pages that somebody saved, which do not say how many services there are', () => {
  const page = (ids: string) => JSON.stringify({ contents: of(ids) });
  const before = { 'page-1.json': page('ab'), 'page-2.json': page('cd'), 'page-3.json': page('ef') };
  const { 'page-3.json': _, ...withoutLast } = before;
  const { 'page-2.json': __, ...withoutMiddle } = before;

  it.each([
    ['the last one is not there', withoutLast],
    ['one in the middle is not there', withoutMiddle],
    ['the last one is an empty list', { ...before, 'page-3.json': '[]' }],
    ['the last one is an empty page', { ...before, 'page-3.json': page('') }],
    [
      'the last one holds organisations',
      { ...before, 'page-3.json': JSON.stringify([{ id: 'o1', name: 'Trust', legal_status: 'charity' }]) },
    ],
    [
      'services moved between pages while they were saved',
      { ...before, 'page-1.json': page('ca'), 'page-2.json': page('cd') },
    ],
    ['one in the middle lacks a service', { ...before, 'page-2.json': page('d') }],
  ])('retire nothing without a word where %s', async (_what, after: FeedFiles) => {
    const { retired, asked } = await importAgain('open-referral-uk', before, after);
    expect(retired).toEqual([]);
    expect(asked).toBeGreaterThan(0);
  });
});

describe('a page that somebody saved', () => {
  it('is no list that ends with its bracket, as its name says', async () => {
    const page = (ids: string) => ({ 'services-page-1.json': JSON.stringify(of(ids)) });
    expect(await importAgain('open-referral-uk', page('abc'), page('ab'))).toMatchObject({
      retired: [],
      asked: 1,
    });
  });
});

describe('files that somebody saved', () => {
  const claiming = (ids: string, total: number) => JSON.stringify({ contents: of(ids), total_items: total });
  const lines = (ids: string) => ({
    'all.jsonl': of(ids)
      .map((one) => `${JSON.stringify(one)}\n`)
      .join(''),
  });

  it('of pages that hold as many as they claim lose what is gone, though there are fewer of them', async () => {
    const before = { 'page-1.json': claiming('ab', 3), 'page-2.json': claiming('c', 3) };
    const after = { 'page-1.json': claiming('a', 1), 'LICENCE.txt': 'Open' };
    const { retired, asked } = await importAgain('open-referral-uk', before, after);
    expect({ retired, asked }).toEqual({ retired: ['b', 'c'].map(nameOf), asked: 0 });
  });

  it('of one list lose what is gone where its bracket is closed, and not where one page was saved over it', async () => {
    const before = { 'all.json': JSON.stringify(of('abc')) };
    const trimmed = await importAgain('open-referral-uk', before, { 'all.json': JSON.stringify(of('ab')) });
    expect(trimmed).toMatchObject({ retired: [nameOf('c')], asked: 0 });
    for (const content of [{ contents: of('ab') }, of('a')[0]]) {
      const again = await importAgain('open-referral-uk', before, { 'all.json': JSON.stringify(content) });
      expect(again.retired).toEqual([]);
    }
  });

  it('of one service a line lose what is gone before the last one, and ask about what stood last', async () => {
    const middle = await importAgain('open-referral-uk', lines('abc'), lines('ac'));
    expect(middle).toMatchObject({ retired: [nameOf('b')], asked: 0 });
    const cut = await importAgain('open-referral-uk', lines('abc'), lines('ab'));
    expect(cut).toMatchObject({ retired: [], asked: 1 });
    const pasted = await importAgain('open-referral-uk', lines('abc'), lines('aac'));
    expect(pasted).toMatchObject({ retired: [], asked: 1 });
  });
});
