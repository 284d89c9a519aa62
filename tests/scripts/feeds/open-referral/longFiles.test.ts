import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openReferralUk } from '../../../../scripts/feeds/open-referral/adapter.ts';
import { makeSettings } from '../feedSettings.ts';
import { importWhole, type WholeImport } from '../importWhole.ts';
import { makePage } from './feedServer.ts';
import { makeV3Service } from './openReferralFixture.ts';

const count = 90;
// A field that nobody reads makes each service so long that the file is not read at once.
const names = Array.from({ length: count }, (_, at) => `Café ${at}`);
const services = names.map((name, at) => ({
  ...makeV3Service(`s${at}`, { name }),
  padding: 'é'.repeat(60_000),
}));
const lines = services.map((service) => `${JSON.stringify(service)}\n`).join('');

async function importFile(name: string, content: string | Uint8Array): Promise<WholeImport> {
  const path = join(await mkdtemp(join(tmpdir(), 'long-')), name);
  await writeFile(path, content);
  const run = await importWhole(openReferralUk, path, makeSettings());
  expect(run.read).toBe(run.services.length + run.rejected.length);
  return run;
}

const namesOf = (run: WholeImport) => run.services.map(({ name }) => name);

describe('a saved file that is too long to be held is read entry by entry', () => {
  it.each([
    ['a list', JSON.stringify(services)],
    ['a page', JSON.stringify(makePage(services))],
    ['a page that claims after its list', JSON.stringify({ contents: services, total_items: count })],
    [
      'a page among things that nobody asked for',
      JSON.stringify({
        meta: { links: [{ contents: [1, 2] }], next: null },
        features: services.slice(0, 20),
        contents: services,
        facets: [[['x']]],
        data: { 1: {} },
        total_items: count,
      }),
    ],
    [
      'whole pages one after the other',
      JSON.stringify([
        makePage(services.slice(0, 40), { total_items: count }),
        makePage(services.slice(40), { total_items: count }),
      ]),
    ],
    ['one service a line under another name', lines],
    ['one service a line, packed', gzipSync(lines)],
    ['UTF-16', Buffer.from(`\ufeff${JSON.stringify(services)}`, 'utf16le')],
  ])('as %s', async (_what, content) => {
    const run = await importFile('services.json', content);
    expect(namesOf(run)).toEqual(names);
    expect(run).toMatchObject({ isComplete: true, rejected: [], notes: [] });
  });

  it.each([
    ['as it is', lines],
    ['packed', gzipSync(lines)],
    ['in UTF-16', Buffer.from(`\ufeff${lines}`, 'utf16le')],
  ])('as JSON lines, %s', async (_what, content) => {
    const name = content instanceof Uint8Array && content[0] === 0x1f ? 'all.jsonl.gz' : 'all.jsonl';
    expect(namesOf(await importFile(name, content))).toEqual(names);
  });

  it('and one that breaks off gives what came before, and retires nothing', async () => {
    const text = JSON.stringify(makePage(services));
    const run = await importFile('services.json', text.slice(0, text.length - 90_000));
    expect(namesOf(run)).toEqual(names.slice(0, 88));
    expect(run.isComplete).toBe(false);
    expect(run.notes[0]).toBe(
      'A file was read in part: services.json: it is JSON that breaks off or is damaged.',
    );
    const packed = gzipSync(lines);
    const half = await importFile('all.jsonl.gz', packed.subarray(0, packed.length - 100));
    expect(half.isComplete).toBe(false);
    expect(half.services.length).toBeGreaterThan(0);
  });

  it('and one that claims more than it holds is partial', async () => {
    const run = await importFile('services.json', JSON.stringify(makePage(services, { total_items: 100 })));
    expect(run.isComplete).toBe(false);
    expect(run.notes).toEqual(['The saved pages claim 100 services, and 90 different ones are there.']);
  });

  it('and one of organisations, or of no JSON at all, holds no services', async () => {
    const padding = 'x'.repeat(1_000_000);
    const organisations = Array.from({ length: 9 }, (_, at) => ({
      id: `o${at}`,
      name: `Trust ${at}`,
      legal_status: 'charity',
      padding,
    }));
    const run = await importFile('services.json', JSON.stringify(organisations));
    expect(run).toMatchObject({ read: 0, notes: ['No services are in services.json.'] });
    await expect(importFile('services.json', `<html>${padding.repeat(9)}`)).rejects.toThrow(
      /Nothing could be read: services\.json: it is a web page/,
    );
  });
});
