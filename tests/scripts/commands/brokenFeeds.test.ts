import { afterEach, describe, expect, it } from 'vitest';
import { openFeedServer, pageOf, type Answer, type FeedServer } from '../feeds/open-referral/feedServer.ts';
import { makeV3Entry, makeV3Service } from '../feeds/open-referral/openReferralFixture.ts';
import { importAgain, type FeedFiles } from './importAgain.ts';

const nameOf = (id: string) => `Invented Advice ${id}`;
const [a, b, c] = ['a', 'b', 'c'].map((id) => makeV3Service(id));
const all = ['a', 'b', 'c'].map(nameOf);

describe('a folder of answers that somebody saved, one of which came to harm', () => {
  const page = (number: number, contents: readonly unknown[], claims: object = {}) =>
    JSON.stringify({ page_number: number, contents, ...claims });
  const pages = { 'page-1.json': page(1, [a]), 'page-2.json': page(2, [b]), 'page-3.json': page(3, [c]) };
  const claiming = (claims: object): FeedFiles => ({
    'page-1.json': page(1, [a], claims),
    'page-2.json': page(2, [b], claims),
    'page-3.json': page(3, [c], claims),
  });

  it.each([
    ['is empty', ''],
    ['breaks off', pages['page-3.json'].slice(0, 200)],
    ['is a web page', '<!doctype html><title>Sorry</title>'],
    ['holds a message of failure', '{"message": "Internal server error"}'],
    ['holds a failure as the web describes it', '{"type": "about:blank", "title": "Gone", "status": 410}'],
    ['holds nothing', '{}'],
    ['holds one sentence', '"Service unavailable"'],
    ['is the first page once more', JSON.stringify({ page_number: 1, contents: [a] })],
    ['holds no list', '{"page_number": 3, "contents": null}'],
  ])('retires nothing where a page %s, and names it', async (_what, content) => {
    const broken = { ...pages, 'page-3.json': content };
    const { complete, notes, retired, running } = await importAgain('open-referral-uk', pages, broken);
    expect({ complete, retired, running }).toEqual({ complete: false, retired: [], running: all });
    expect(notes).toContainEqual(expect.stringContaining('page-3.json'));
  });

  it.each([
    ['is empty', ''],
    ['is a web page', '<!doctype html><title>Sorry</title>'],
  ])('retires nothing where a page under its address %s', async (_what, content) => {
    const before = { 'services?page=1': page(1, [a]), 'services?page=2': page(2, [b]) };
    const broken = { ...before, 'services?page=2': content };
    const { complete, retired } = await importAgain('open-referral-uk', before, broken);
    expect({ complete, retired }).toEqual({ complete: false, retired: [] });
  });

  it.each([
    ['how many services there are', { total_items: 3 }],
    ['how many pages there are', { total_pages: 3 }],
  ])('retires nothing where a page is not there and the others say %s', async (_what, claims) => {
    const before = claiming(claims);
    const { 'page-2.json': _, ...left } = before;
    const { complete, retired, running } = await importAgain('open-referral-uk', before, left);
    expect({ complete, retired, running }).toEqual({ complete: false, retired: [], running: all });
  });

  it('retires nothing where the last page is not there and the others say that they are not the last', async () => {
    const before = {
      'page-1.json': page(1, [a], { last_page: false }),
      'page-2.json': page(2, [b], { last_page: true }),
    };
    const { 'page-2.json': _, ...left } = before;
    const { complete, retired } = await importAgain('open-referral-uk', before, left);
    expect({ complete, retired }).toEqual({ complete: false, retired: [] });
  });

  it('still retires what is gone beside files that have never held services', async () => {
    const others = {
      'organizations.json': JSON.stringify([{ id: 'org-1', name: 'Invented', website: null }]),
      'openapi.json': JSON.stringify({ openapi: '3.1.0', info: { title: 'Directory' } }),
      LICENCE: 'Open Government Licence',
    };
    const { complete, retired } = await importAgain(
      'open-referral-uk',
      { ...others, 'services.json': JSON.stringify([a, b]) },
      { ...others, 'services.json': JSON.stringify([a]) },
    );
    expect({ complete, retired }).toEqual({ complete: true, retired: [nameOf('b')] });
  });

  it.each([
    ['a list that breaks off is refused', JSON.stringify([a, b]).slice(0, 900), /Nothing could be read/],
    ['an empty list is refused', '[]', /Nothing in the feed could be taken/],
    ['an empty file is refused', '', /Nothing could be read/],
  ])('%s, and the earlier file stays', async (_what, content, sentence) => {
    const again = importAgain(
      'open-referral-uk',
      { 'a.json': JSON.stringify([a, b]) },
      { 'a.json': content },
    );
    await expect(again).rejects.toThrow(sentence);
  });
});

describe('an API that came to harm since the last time', () => {
  let servers: readonly FeedServer[] = [];
  afterEach(async () => {
    await Promise.all(servers.map((server) => server.close()));
  });

  async function serve(before: Answer, after: Answer, path = '') {
    // At one address, as it was and as it is.
    let answer = before;
    const server = await openFeedServer((asked, ...rest) => answer(asked, ...rest));
    servers = [server];
    const from = `${server.address}${path}`;
    return importAgain('open-referral-uk', from, from, () => (answer = after));
  }

  const twoPages: Answer = (path) => {
    const page = pageOf(path) ?? 0;
    const contents = [[], [a, b], [c]][page];
    return contents && { total_items: 3, total_pages: 2, page_number: page, contents };
  };

  it('retires nothing where every page is the first one now', async () => {
    const { complete, retired, running } = await serve(twoPages, (path) =>
      pageOf(path) === null
        ? undefined
        : { total_items: 4, total_pages: 2, page_number: 1, contents: [a, b] },
    );
    expect({ complete, retired, running }).toEqual({ complete: false, retired: [], running: all });
  });

  it('retires nothing where it lists fewer than it claims', async () => {
    const { complete, notes, retired } = await serve(twoPages, (path) =>
      pageOf(path) === 1 ? { total_items: 3, total_pages: 1, contents: [a, b] } : undefined,
    );
    expect({ complete, retired }).toEqual({ complete: false, retired: [] });
    expect(notes).toContain('The feed claims 3 services, and 2 were listed.');
  });

  it('retires nothing where a page holds services of the page before in place of its own', async () => {
    const { complete, notes, retired } = await serve(twoPages, (path) => {
      const contents = [[], [a, b], [a, b]][pageOf(path) ?? 0];
      return contents && { total_items: 3, total_pages: 2, contents };
    });
    expect({ complete, retired }).toEqual({ complete: false, retired: [] });
    expect(notes).toContain('The feed claims 3 services, and 4 were listed, 2 of them different.');
  });

  it('retires nothing where its list fails and its front page answers', async () => {
    const { complete, notes, retired } = await serve(twoPages, (path, _request, response) => {
      if (path.startsWith('/?')) return makeV3Service('a');
      response.writeHead(403);
      response.end();
      return null;
    });
    expect({ complete, retired }).toEqual({ complete: false, retired: [] });
    expect(notes).toContainEqual(expect.stringMatching(/services.*could not be read.*403/));
  });

  it('keeps a service whose details cannot be read as it was, and retires what is gone', async () => {
    const entries = ['a', 'b', 'c'].map((id) => makeV3Entry(id));
    const list = (path: string, left: readonly object[]) =>
      pageOf(path) === 1 ? { total_items: left.length, total_pages: 1, contents: left } : undefined;
    const details: Answer = (path) => makeV3Service(path.slice('/services/'.length));
    const { complete, retired, running } = await serve(
      (path, ...rest) => (path.includes('?') ? list(path, entries) : details(path, ...rest)),
      (path, ...rest) => {
        if (path.includes('?')) return list(path, entries.slice(0, 2));
        return path.endsWith('b') ? undefined : details(path, ...rest);
      },
    );
    expect({ complete, retired, running }).toEqual({
      complete: true,
      retired: [nameOf('c')],
      running: [nameOf('a'), nameOf('b')],
    });
  });
});

describe('tables of HSDS, one of which came to harm', () => {
  const services = 'id,name,organization_id\ns1,Lane,o1\ns2,Quay,o1\ns3,Pier,o1\n';
  const whole = {
    'services.csv': services,
    'organizations.csv': 'id,name\no1,Trust (invented)\n',
    'phones.csv': 'id,service_id,number\np1,s1,0113 496 0000\n',
  };

  it('retires nothing where a table beside the services is not there any more', async () => {
    const { 'organizations.csv': _, ...left } = whole;
    const { retired, running } = await importAgain('hsds-csv', whole, left);
    expect({ retired, running }).toEqual({ retired: [], running: ['Lane', 'Pier', 'Quay'] });
  });

  it.each([
    ['the services are cut off', { 'services.csv': services.slice(0, -8) }],
    [
      'a table beside them is cut off',
      {
        'phones.csv': whole['phones.csv'].slice(0, 26),
        'services.csv': services.replace('s3,Pier,o1\n', ''),
      },
    ],
  ])('retires nothing where %s', async (_what, broken: FeedFiles) => {
    const { complete, retired, running } = await importAgain('hsds-csv', whole, { ...whole, ...broken });
    expect({ complete, retired, running }).toEqual({
      complete: false,
      retired: [],
      running: ['Lane', 'Pier', 'Quay'],
    });
  });

  it('are refused where the services lost the ids by which the others belong to them', async () => {
    const renamed = { ...whole, 'services.csv': services.replace('id,', 'key,') };
    await expect(importAgain('hsds-csv', whole, renamed)).rejects.toThrow(/services\.csv has no column “id”/);
  });

  it('are refused where the services are not there, or none is left', async () => {
    const { 'services.csv': _, ...left } = whole;
    await expect(importAgain('hsds-csv', whole, left)).rejects.toThrow(/There is no services\.csv/);
    for (const none of ['', 'id,name,organization_id\n']) {
      const again = importAgain('hsds-csv', whole, { ...whole, 'services.csv': none });
      await expect(again).rejects.toThrow(/Nothing in the feed could be taken/);
    }
  });
});

describe('interventions of which only a page came', () => {
  const one = (id: string) => ({
    id,
    name: `Steps ${id} (invented)`,
    interventionType: 'SI',
    setting: 'COMMUNITY',
  });
  const page = (claims: object, ...ids: readonly string[]) => ({
    'page.json': JSON.stringify({ content: ids.map(one), ...claims }),
  });

  it.each([
    ['how many there are', { totalElements: 3, totalPages: 2 }],
    ['that it is not the last', { last: false }],
  ])('retire nothing where the page says %s', async (_what, claims) => {
    const { complete, notes, retired } = await importAgain(
      'hmpps-find-and-refer',
      page({}, 'aaaa-1', 'aaaa-2', 'aaaa-3'),
      page(claims, 'aaaa-1', 'aaaa-2'),
    );
    expect({ complete, retired }).toEqual({ complete: false, retired: [] });
    expect(notes).toHaveLength(1);
  });
});
