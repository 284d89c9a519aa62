import { Command } from 'commander';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CommandError } from '../../../scripts/commandError.ts';
import { addImportCommand } from '../../../scripts/commands/import.ts';
import { toServiceId } from '../../../scripts/feeds/listing/serviceIds.ts';
import { parseServices } from '../../../src/catalogue/parseServices.ts';
import { openFeedServer, type FeedServer } from '../feeds/open-referral/feedServer.ts';
import { makeV3Service } from '../feeds/open-referral/openReferralFixture.ts';
import { watchOutput } from './printedOutput.ts';

const printed = watchOutput();
let folder = '';
let server: FeedServer | null = null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostile-'));
});
afterEach(async () => {
  await server?.close();
  server = null;
});

interface Outcome {
  readonly read: number;
  readonly accepted: number;
  readonly rejected: readonly { readonly id: string; readonly reason: string }[];
  readonly complete: boolean;
  readonly notes: readonly string[];
}

/** Imports, and makes sure of what must hold of every feed, however bad. */
async function importFrom(from: string): Promise<Outcome> {
  const out = join(folder, 'out.json');
  const program = new Command('catalogue').exitOverride();
  addImportCommand(program);
  printed.text = '';
  await rm(out, { force: true });
  const options = ['--feed', 'open-referral-uk', '--from', from, '--out', out, '--feed-id', 'bad', '--json'];
  const refusal = await program
    .parseAsync(['import', ...options, '--no-raw', '--retrieved', '2026-11-22'], { from: 'user' })
    .then(() => null)
    .catch((error: unknown) => error);
  if (refusal !== null && !(refusal instanceof CommandError)) throw refusal;
  if (printed.text === '') throw refusal;
  const outcome: Outcome = JSON.parse(printed.text);
  expect(outcome.read).toBe(outcome.accepted + outcome.rejected.length);
  if (outcome.accepted === 0)
    expect(refusal).toMatchObject({ message: /^Nothing in the feed could be taken/ });
  else {
    expect(refusal).toBeNull();
    const written = parseServices(JSON.parse(await readFile(out, 'utf8')));
    expect(written).toMatchObject({ read: outcome.accepted, rejected: [] });
  }
  return outcome;
}

/** The same feed from a file and from the web, where every page is this answer. */
async function importBoth(answer: string | Uint8Array, type = 'application/json'): Promise<Outcome> {
  const path = join(folder, 'feed.json');
  await writeFile(path, answer);
  const saved = await importFrom(path);
  server = await openFeedServer((asked, _request, response) => {
    if (!asked.startsWith('/services?')) return undefined;
    response.writeHead(200, { 'content-type': type });
    response.end(answer);
    return null;
  });
  const fetched = await importFrom(server.address);
  expect(fetched.accepted).toBe(saved.accepted);
  return saved;
}

const page = (contents: readonly unknown[], claims: object = {}) => JSON.stringify({ contents, ...claims });

describe('a feed that nobody would write, but somebody serves', () => {
  it('holds 1,800 services, with details one by one', async () => {
    const all = Array.from({ length: 1_800 }, (_, at) => ({
      ...makeV3Service(`s${at}`),
      id: `s${at}`,
      name: `Invented ${at}`,
    }));
    server = await openFeedServer((path) => {
      const { pathname, searchParams } = new URL(path, 'http://localhost');
      const service = all.find(({ id }) => pathname === `/services/${id}`);
      if (service) return service;
      const at = (Number(searchParams.get('page')) - 1) * 50;
      const contents = all.slice(at, at + 50).map(({ id, name }) => ({ id, name }));
      return pathname === '/services' ? { contents, total_items: 1_800, total_pages: 36 } : undefined;
    });
    const outcome = await importFrom(server.address);
    expect(outcome).toMatchObject({ read: 1_800, accepted: 1_800, complete: true, notes: [] });
  }, 60_000);

  it('repeats one id 128 times', async () => {
    const outcome = await importBoth(page(Array.from({ length: 128 }, () => makeV3Service('same'))));
    expect(outcome).toMatchObject({ read: 128, accepted: 1 });
  });

  it('is nested without end', async () => {
    const deep = `${'{"organization":'.repeat(20_000)}{}${'}'.repeat(20_000)}`;
    const list = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const services = ['a', 'b', 'c'].map((id) => JSON.stringify(makeV3Service(id)));
    const bad = `{"id":"deep","name":"Deep","status":"active","service_areas":${list},"organization":${deep}}`;
    const outcome = await importBoth(`{"contents":[${[...services, bad].join(',')}]}`);
    expect(outcome.read).toBe(4);
    expect(outcome.accepted).toBeGreaterThanOrEqual(3);
  });

  it('says one thing 50 MB long', async () => {
    const long = makeV3Service('long', { description: 'word '.repeat(10_000_000) });
    const outcome = await importBoth(page([long, makeV3Service('short')]));
    expect(outcome).toMatchObject({ read: 2, accepted: 2 });
  }, 60_000);

  it.each([
    ['text/html', page([makeV3Service('a')])],
    ['application/octet-stream', `\ufeff${page([makeV3Service('a')])}`],
    ['text/csv; charset=utf-16', Buffer.from(`\ufeff${page([makeV3Service('a')])}`, 'utf16le')],
    ['application/json', gzipSync(page([makeV3Service('a')]))],
  ])('calls itself %s and is JSON all the same', async (type, answer) => {
    expect(await importBoth(answer, type)).toMatchObject({ read: 1, accepted: 1 });
  });

  it('has holes and odd things where services should be', async () => {
    const odd = [null, null, 7, 'service', [], {}, [makeV3Service('x')], makeV3Service('a'), true];
    const outcome = await importBoth(JSON.stringify({ content: odd, totalElements: 9, totalPages: 1 }));
    expect(outcome).toMatchObject({ read: 9, accepted: 1 });
  });

  it('has ids that differ by capitals only, are numbers, paths or words of the language', async () => {
    const ids = [
      'ABC',
      'abc',
      'Abc',
      7,
      '8',
      0,
      -1.5,
      '../../etc',
      'a/b',
      '__proto__',
      'constructor',
      '💡',
      '\ud800',
    ];
    const outcome = await importBoth(page(ids.map((id) => makeV3Service('x', { id }))));
    expect(outcome).toMatchObject({ read: ids.length, accepted: ids.length });
    const bad = [null, '', '   ', {}, [], true, 'x'.repeat(100_000)];
    const refused = await importBoth(page(bad.map((id) => makeV3Service('x', { id }))));
    expect(refused.read).toBe(bad.length);
  });

  it('has an id made to look like what another one becomes', async () => {
    const forged = toServiceId('bad', 'A').slice('bad-'.length);
    const outcome = await importBoth(page(['A', forged].map((id) => makeV3Service(id))));
    expect(outcome.rejected).toMatchObject([
      { id: forged, reason: 'another service before it has the same id' },
    ]);
  });

  it('has details whose id is written otherwise', async () => {
    server = await openFeedServer((path) => {
      if (path.startsWith('/services?')) return { contents: ['A1', 'B2'].map((id) => ({ id, name: id })) };
      return makeV3Service(path.slice('/services/'.length).toLowerCase());
    });
    expect(await importFrom(server.address)).toMatchObject({ read: 2, accepted: 2, complete: true });
  });

  it('has services without a name, and names that are none', async () => {
    const names = [null, '', ' \u00a0 ', '<b></b>', {}, [], 42, 'x'.repeat(1_000_000)];
    const outcome = await importBoth(page(names.map((name, at) => makeV3Service(`s${at}`, { name }))));
    expect(outcome).toMatchObject({ read: names.length, accepted: 2 });
  });

  it('has days that are none, in every field for one', async () => {
    const days = ['31/02/2024', '2024-02-31', '0000-00-00', '9999-12-31', 'tomorrow', 45_000, {}, [null]];
    const services = days.map((day, at) =>
      makeV3Service(`s${at}`, {
        assured_date: day,
        last_modified: day,
        schedules: [{ valid_from: day, valid_to: day, dtstart: day, until: day, byday: 'MO' }],
        cost_options: [{ valid_from: day, valid_to: day, option: 'Fee', amount: '1e999' }],
      }),
    );
    expect(await importBoth(page(services))).toMatchObject({ read: days.length, accepted: days.length });
  });

  it('claims numbers that cannot be', async () => {
    const claims = { total_items: -5, total_pages: 1e9, page_number: 'one', first_page: 'yes', size: null };
    expect((await importBoth(page([makeV3Service('a'), makeV3Service('b')], claims))).accepted).toBe(2);
  });

  it('says everything in the wrong shape', async () => {
    const fields = Object.keys(makeV3Service('a')).filter((field) => field !== 'id' && field !== 'name');
    const shapes = [null, 0, 'text', [], {}, [[]], [null], [{ id: null }], { a: { b: [1] } }, true];
    const services = fields.flatMap((field) =>
      shapes.map((shape, at) => makeV3Service(`${field}-${at}`, { [field]: shape })),
    );
    expect((await importBoth(page(services))).read).toBe(services.length);
  }, 60_000);

  it.each([
    '',
    ' ',
    'null',
    '[]',
    '{}',
    '"text"',
    '7',
    '[[[[]]]]',
    'NaN',
    '{"contents":null}',
    '{"contents":{"a":1}}',
    '\u0000\u0000',
    '{"error":"not found"}',
    '<html>',
    '[',
    '{"contents":[{"id":"a"',
    'id,name\n1,One\n',
  ])('answers with nothing to read: %j', async (answer) => {
    const outcome = await importBoth(answer).catch((error: unknown) => error);
    // Said in one sentence, or counted and refused: `importFrom` holds to that.
    if (!(outcome instanceof CommandError)) expect(outcome).toMatchObject({ accepted: 0 });
  });
});
