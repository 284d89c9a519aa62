import fc from 'fast-check';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CommandError } from '../../../../scripts/commandError.ts';
import { openReferralUk, openReferralUkV1 } from '../../../../scripts/feeds/open-referral/adapter.ts';
import { makeSettings } from '../feedSettings.ts';
import { makePage } from './feedServer.ts';
import { makeOutpostService, makeV3Entry, makeV3Service } from './openReferralFixture.ts';
import { importWhole, type WholeImport } from '../importWhole.ts';

let base = '';
let folder = '';
let next = 0;
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'saved-'));
});
beforeEach(() => {
  next += 1;
  folder = join(base, String(next));
});
afterAll(() => rm(base, { recursive: true, force: true }));

async function save(files: Readonly<Record<string, unknown>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    const isRaw = typeof content === 'string' || content instanceof Uint8Array;
    await writeFile(join(folder, name), isRaw ? content : JSON.stringify(content));
  }
}

async function importSaved(files: Readonly<Record<string, unknown>>, name = ''): Promise<WholeImport> {
  await save(files);
  const run = await importWhole(openReferralUk, join(folder, name), makeSettings());
  expect(run.read).toBe(run.services.length + run.rejected.length);
  return run;
}
const idsOf = (run: WholeImport) => run.services.map(({ provenance }) => provenance.sourceId);

describe('answers that somebody saved', () => {
  it('as pages in a folder are read in the order of their numbers', async () => {
    const page = (id: string) => makePage([makeV3Service(id)], { total_items: 3, total_pages: 3 });
    const run = await importSaved({
      'page-10.json': page('c'),
      'page-2.json': page('b'),
      'page-1.json': page('a'),
    });
    expect(idsOf(run)).toEqual(['a', 'b', 'c']);
    expect(run).toMatchObject({ isComplete: true, notes: [] });
  });

  it('with a page missing make a partial run', async () => {
    const run = await importSaved({ 'page-1.json': makePage([makeV3Service('a')], { total_items: 3 }) });
    expect(run.isComplete).toBe(false);
    expect(run.notes).toEqual(['The saved pages claim 3 services, and 1 different ones are there.']);
  });

  it.each([
    ['a-details', 'z-list'],
    ['z-details', 'a-list'],
  ])('as a list with details apart (%s before or after %s) are one service each', async (details, list) => {
    const run = await importSaved({
      [`${list}.json`]: makePage([makeV3Entry('a'), makeV3Entry('b')]),
      [`${details}/a.json`]: makeV3Service('a'),
      [`${details}/b.json`]: makeV3Service('b'),
    });
    expect(run).toMatchObject({ read: 2, rejected: [], isComplete: true });
    expect(run.services.every(({ contacts }) => contacts.length === 1)).toBe(true);
  });

  it('as whole endpoints bring no organisations in, however little those say', async () => {
    const organization = { id: 'o', name: 'Invented', description: 'Runs services.' };
    const run = await importSaved({
      'services/index.json': makePage([makeV3Service('a')]),
      'organizations/index.json': makePage([organization]),
      'organizations/o.json': organization,
      'taxonomy_terms/page-1.json': makePage([{ id: 't', name: 'Debt', description: 'Debt' }]),
      'organisations.json': [organization],
    });
    expect(run).toMatchObject({ read: 1, rejected: [], isComplete: true });
    expect(idsOf(run)).toEqual(['a']);
  });

  it('below a folder that is called after an organisation are services still', async () => {
    const run = await importSaved({ 'organisations/leeds.json': [makeV3Service('a')] });
    expect(idsOf(run)).toEqual(['a']);
  });

  it('packed beside the same file are read once', async () => {
    const page = makePage([makeV3Service('a')]);
    const packed = gzipSync(JSON.stringify(page));
    const run = await importSaved({
      'page-1.json': page,
      'page-1.json.gz': packed,
      'page-1.json.br': packed,
    });
    expect(run).toMatchObject({ read: 1, rejected: [] });
  });

  it('as a list without details are taken, and it is said how little that is', async () => {
    const run = await importSaved({ 'list.json': makePage([makeV3Entry('a'), makeV3Entry('b')]) });
    expect(run.services).toHaveLength(2);
    expect(run.notes).toEqual(['Services of which only what a list says was there: 2.']);
  });

  it.each([
    ['one page', 'x.json', makePage([makeV3Service('a'), makeV3Service('b')])],
    ['one big list', 'x.json', [makeV3Service('a'), makeV3Service('b')]],
    [
      'Outpost’s page',
      'x.json',
      { content: [makeOutpostService(1), makeOutpostService(2)], totalElements: 2 },
    ],
    [
      'JSON lines',
      'x.jsonl',
      `${JSON.stringify(makeV3Service('a'))}\n\n${JSON.stringify(makeV3Service('b'))}\n`,
    ],
    [
      'JSON lines under another name',
      'x.json',
      `${JSON.stringify(makeV3Service('a'))}\n${JSON.stringify(makeV3Service('b'))}`,
    ],
    ['a packed page', 'x.json.gz', gzipSync(JSON.stringify([makeV3Service('a'), makeV3Service('b')]))],
    [
      'a page in UTF-16',
      'x.json',
      Buffer.from(`\ufeff${JSON.stringify([makeV3Service('a'), makeV3Service('b')])}`, 'utf16le'),
    ],
  ])('as %s in one file are read', async (_, name, content) => {
    const run = await importSaved({ [name]: content }, name);
    expect(run).toMatchObject({ read: 2, rejected: [], isComplete: true });
    expect(run.services).toHaveLength(2);
  });

  it('as pages put one after the other in one list, or a page a line', async () => {
    const pages = ['a', 'b'].map((id) => ({ content: [makeV3Service(id)], totalElements: 2 }));
    expect(idsOf(await importSaved({ 'x.json': pages }, 'x.json'))).toEqual(['a', 'b']);
    const lines = pages.map((page) => JSON.stringify(page)).join('\n');
    expect(idsOf(await importSaved({ 'x.jsonl': lines }, 'x.jsonl'))).toEqual(['a', 'b']);
    const packed = gzipSync(lines);
    expect(idsOf(await importSaved({ 'x.jsonl.gz': packed }, 'x.jsonl.gz'))).toEqual(['a', 'b']);
  });

  it('under the address they came from, beside other files', async () => {
    const page = makePage([makeV3Service('a')]);
    const run = await importSaved({
      'services?page=1': page,
      'notes.txt': 'Monday',
      LICENCE: 'Open',
      '.x.json': '<',
    });
    expect(idsOf(run)).toEqual(['a']);
    expect(run).toMatchObject({ isComplete: true, notes: ['No services are in LICENCE.'] });
  });

  it('as details that say no more than the list are still one service each', async () => {
    const run = await importSaved({ 'list.json': [makeV3Entry('a')], 'a.json': makeV3Entry('a') });
    expect(run).toMatchObject({ read: 1, rejected: [] });
  });

  it('nested without end are rejected, and the others are read', async () => {
    const deep = `{"id":"deep","name":"x","service_at_locations":${'[{"location":'.repeat(20_000)}1${'}]'.repeat(20_000)}}`;
    const date = `{"id":"date","name":${'{"$date":'.repeat(20_000)}1${'}'.repeat(20_000)}}`;
    const run = await importSaved({ 'x.json': `[${deep},${date},${JSON.stringify(makeV3Service('a'))}]` });
    expect(idsOf(run)).toContain('a');
    expect(run.rejected).toContainEqual({ id: 'date', reason: 'it is nested too deeply', sourceId: 'date' });
  });

  it('as one service in one file are read, under either kind', async () => {
    await save({ 'one.json': makeOutpostService(5) });
    const run = await importWhole(openReferralUkV1, join(folder, 'one.json'), makeSettings());
    expect(idsOf(run)).toEqual(['5']);
  });

  it('with one file damaged are partial, and the file is named', async () => {
    const run = await importSaved({ 'a.json': makeV3Service('a'), 'b.json': '<html>', 'c.json': '' });
    expect(idsOf(run)).toEqual(['a']);
    expect(run.isComplete).toBe(false);
    expect(run.notes).toEqual([
      'A file could not be read: b.json: it is a web page (HTML), not JSON.',
      'A file could not be read: c.json: it is empty.',
    ]);
  });

  it('with a damaged line are read but for that line', async () => {
    const run = await importSaved(
      { 'x.jsonl': `${JSON.stringify(makeV3Service('a'))}\n{"id":\n7\n` },
      'x.jsonl',
    );
    expect(run.rejected).toEqual([
      { id: 'x.jsonl, line 2', reason: 'it is JSON that breaks off or is damaged' },
      { id: 'x.jsonl, line 3', reason: 'it is not a service but a plain value' },
    ]);
  });

  it('of organisations and terms beside them are no services', async () => {
    const run = await importSaved({
      'organizations.json': makePage([
        { id: 'o', name: 'An organisation', website: 'https://o.example.org' },
      ]),
      'terms.json': makePage([{ id: 't', name: 'A term', taxonomy: 'T', parent_id: 'x' }]),
      'services.json': [makeV3Service('a')],
    });
    expect(run).toMatchObject({ read: 1, isComplete: true });
    expect(run.notes).toEqual(['No services are in organizations.json, terms.json.']);
  });

  it('at places are found through them', async () => {
    const run = await importSaved({
      'service_at_locations.json': makePage([
        {
          id: 'x',
          service: makeV3Entry('a'),
          location: { id: 'p', name: 'Hall', addresses: [{ postal_code: 'LS9 8AG' }] },
        },
      ]),
    });
    expect(run.services).toMatchObject([{ locations: [{ name: 'Hall', postcode: 'LS9 8AG' }] }]);
  });

  it('nowhere, or as nothing that can be read, are a failure in one sentence', async () => {
    await expect(importWhole(openReferralUk, join(folder, 'no'), makeSettings())).rejects.toThrow(
      /There is no file or folder/,
    );
    await expect(importSaved({ 'notes.txt': 'hello' })).rejects.toThrow(/There are no JSON files in/);
    await expect(importSaved({ 'a.json': '<html>' }, 'a.json')).rejects.toThrow(
      'Nothing could be read: a.json: it is a web page (HTML), not JSON.',
    );
  });
});

describe('whatever JSON a feed saved', () => {
  it('all that was read is accepted or rejected', async () => {
    const entry = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.record(
        {
          id: fc.oneof(fc.constantFrom('a', 'b', ''), fc.jsonValue()),
          name: fc.oneof(fc.string(), fc.jsonValue()),
          contacts: fc.jsonValue(),
        },
        { requiredKeys: [] },
      ),
    );
    const pages = fc.oneof(
      fc.jsonValue(),
      fc.array(entry),
      fc.record({ contents: fc.array(entry), total_items: fc.jsonValue(), total_pages: fc.jsonValue() }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pages, { minLength: 1, maxLength: 3 }), async (files) => {
        await save(Object.fromEntries(files.map((file, at) => [`${at}.json`, JSON.stringify(file)])));
        try {
          const run = await importWhole(openReferralUk, folder, makeSettings());
          expect(run.read).toBe(run.services.length + run.rejected.length);
          expect(run.rejected.every(({ id, reason }) => id !== '' && reason !== '')).toBe(true);
        } catch (error) {
          // Where no file is an answer, that is all there is to say.
          if (!(error instanceof CommandError)) throw error;
          expect(error.message).toMatch(/^Nothing could be read: /);
        }
        await rm(folder, { recursive: true });
      }),
      { numRuns: 100 },
    );
  });
});

const project = new URL('../../../../', import.meta.url);
const samples = fileURLToPath(new URL('../shared/data/open-referral', project));
const isHere = existsSync(samples);
const whyNot = isHere ? '' : ' (skipped: the published examples are not beside the project)';

describe.skipIf(!isHere)(`the examples that Open Referral UK publishes${whyNot}`, () => {
  it.each([
    ['v3-default', true],
    // Its list claims ten services and holds one.
    ['v3-examples', false],
  ])('in %s are one service, in full', async (name, isComplete) => {
    const run = await importWhole(openReferralUk, join(samples, name), makeSettings());
    expect(run).toMatchObject({ read: 1, rejected: [], isComplete });
    expect(run.services).toMatchObject([
      { name: 'Community Counselling', eligibility: { minimumAge: 12, maximumAge: null }, schedules: [{}] },
    ]);
    expect(run.services[0]?.locations[0]?.position).toBeNull();
    const messages = run.warnings.map(({ message }) => message);
    expect(messages).toContain('a position on the map was left out: it is out of range');
  });
});
