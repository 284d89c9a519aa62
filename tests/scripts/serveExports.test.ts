import type { Server } from 'node:http';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toUuid } from '../../scripts/exports/open-referral-uk/toUuid.ts';
import { serveCatalogue } from '../../scripts/serve.ts';
import { makeServices } from '../fakes/fakePublisher.ts';
import { ReleaseFolder } from './exports/releaseFolder.ts';

let release: ReleaseFolder;
let server: Server;
let api: string;

beforeAll(async () => {
  release = await ReleaseFolder.make();
  await release.publish(makeServices(250));
  await writeFile(join(release.folder, 'index.html'), '<title>App</title>');
  const served = await serveCatalogue({ appDir: release.folder, releaseDir: release.outDir, port: 0 });
  server = served.server;
  api = `${served.url}catalogue/open-referral-uk`;
});

afterAll(async () => {
  server.close();
  await release.remove();
});

interface Page {
  readonly page_number: number;
  readonly last_page: boolean;
  readonly contents: readonly { readonly id: string }[];
}

async function ask(path: string) {
  const response = await fetch(`${api}${path}`);
  const body: unknown = response.status === 200 ? await response.json() : await response.text();
  return { response, body };
}

async function readPage(path: string): Promise<Page> {
  return (await ask(path)).body as Page;
}

describe('a tool asks the server as it asks any Open Referral UK API', () => {
  it.each(['', '/'])('what the API is (“%s”)', async (path) => {
    const { response, body } = await ask(path);
    expect(body).toMatchObject({ version: 'HSDS-UK-3.0' });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  it.each(['', '&per_page=100', '&per_page=7', '&per_page=1000'])(
    'for page after page until the last (%s)',
    async (perPage) => {
      const ids: string[] = [];
      for (let page = 1, isLast = false; !isLast; page += 1) {
        const answer = await readPage(`/services?page=${page}${perPage}`);
        expect(answer.page_number).toBe(page);
        ids.push(...answer.contents.map(({ id }) => id));
        isLast = answer.last_page;
      }
      expect(ids).toHaveLength(250);
      expect(new Set(ids).size).toBe(250);
    },
  );

  it('gives an empty page past the end', async () => {
    expect(await readPage('/services?page=4')).toMatchObject({ empty: true, last_page: true, size: 0 });
  });

  it('for one service, in small letters or capitals', async () => {
    const id = toUuid('service', 'invented-7');
    for (const spelt of [id, id.toUpperCase()]) {
      const { response, body } = await ask(`/services/${spelt}`);
      expect(body).toMatchObject({ id, name: 'Invented service 7' });
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
    }
  });

  it.each(['/organizations', '/taxonomies', '/taxonomy_terms', '/services/index.json'])(
    'for %s',
    async (path) => {
      expect(await readPage(path)).toMatchObject({ page_number: 1, first_page: true, empty: false });
    },
  );

  it('for a term, and finds its own', async () => {
    const id = toUuid('taxonomy_term', 'need', 'accommodation');
    expect((await ask(`/taxonomy_terms/${id}`)).body).toMatchObject({ name: 'Accommodation' });
  });

  it.each([
    ['/services?page=0', 400],
    ['/services?page=two', 400],
    ['/services?per_page=0', 400],
    ['/services?per_page=5000', 400],
    ['/services?search=housing', 400],
    [`/services/${toUuid('service', 'nobody')}`, 404],
    ['/services/7', 404],
    ['/nothing', 404],
    ['/services/a/b', 404],
    ['/..%2F..%2Fkey.json', 404],
  ])('is told what is wrong with %s', async (path, status) => {
    const { response } = await ask(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).not.toContain('html');
  });

  it('for the spreadsheet', async () => {
    const response = await fetch(api.replace('open-referral-uk', 'catalogue.csv'));
    expect(response.headers.get('content-type')).toContain('text/csv');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect((await response.text()).split('\r\n')).toHaveLength(252);
  });

  it('may ask before it asks, and may only read', async () => {
    const before = await fetch(`${api}/services`, { method: 'OPTIONS' });
    expect(before.status).toBe(204);
    expect(before.headers.get('access-control-allow-methods')).toBe('GET, HEAD');
    expect((await fetch(`${api}/services`, { method: 'POST' })).status).toBe(405);
    const head = await fetch(`${api}/services?page=2`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('does not open the rest of the site to other origins', async () => {
    const pointer = await fetch(api.replace('open-referral-uk', 'latest.json'));
    expect(pointer.status).toBe(200);
    expect(pointer.headers.get('access-control-allow-origin')).toBeNull();
  });
});
