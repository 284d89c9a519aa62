import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FeedAdapter } from '../../../scripts/feeds/feedAdapter.ts';
import { hmppsFindAndRefer } from '../../../scripts/feeds/hmpps-find-and-refer/adapter.ts';
import { hmppsInterventions } from '../../../scripts/feeds/hmpps-interventions/adapter.ts';
import { hsdsCsv } from '../../../scripts/feeds/hsds-csv/adapter.ts';
import { openReferralUk } from '../../../scripts/feeds/open-referral/adapter.ts';
import { csv } from '../../../scripts/feeds/tabular/csvAdapter.ts';
import { makeSettings } from './feedSettings.ts';
import { makeContractFile, writeFeed } from './hmpps-interventions/contractFixture.ts';
import { importWhole, type WholeImport } from './importWhole.ts';
import { makeV3Service } from './open-referral/openReferralFixture.ts';
import { settle } from './settleFixture.ts';

/** What becomes of the services of a first import after a second one: name or source's id, and status. */
function standings(first: WholeImport, second: WholeImport): readonly string[] {
  const { written } = settle(second.services, first.services, second);
  return written.map(({ provenance, status }) => `${provenance.sourceId} ${status}`);
}

async function importText(adapter: FeedAdapter, name: string, text: string): Promise<WholeImport> {
  const path = join(await mkdtemp(join(tmpdir(), 'unreadable-')), name);
  await writeFile(path, text);
  return importWhole(adapter, path, makeSettings());
}

async function importBoth(
  adapter: FeedAdapter,
  name: string,
  before: string,
  after: string,
): Promise<{ readonly isComplete: boolean; readonly after: readonly string[] }> {
  const first = await importText(adapter, name, before);
  const second = await importText(adapter, name, after);
  expect(second.rejected).toHaveLength(1);
  return { isComplete: second.isComplete, after: standings(first, second) };
}

const heading = 'Reference,Name,Organisation,Areas served,Starts,Ends\n';
const table = (...rows: readonly string[]) => heading + rows.map((row) => `${row}\n`).join('');
const r1 = 'R1,Lane (invented),Trust (invented),Leeds,2026-01-01,2026-12-31';
const r2 = 'R2,Quay (invented),Trust (invented),Leeds,,';
const r3 = 'R3,Pier (invented),Trust (invented),Leeds,,';

describe('a row of a spreadsheet that a slip of the pen made unreadable', () => {
  it('leaves its service as it was, and what is gone is still retired', async () => {
    const broken = r1.replace('Lane (invented)', '#REF!');
    expect(await importBoth(csv, 'a.csv', table(r1, r2, r3), table(broken, r2))).toEqual({
      isComplete: true,
      after: ['R1 active', 'R2 active', 'R3 defunct'],
    });
  });

  it('retires nothing where it has neither a name nor a reference', async () => {
    const one = r1.replace('R1,', ',');
    const nameless = one.replace('Lane (invented)', '');
    expect(await importBoth(csv, 'a.csv', table(one, r2, r3), table(nameless, r2))).toMatchObject({
      isComplete: false,
      after: ['lane-invented-trust-invented active', 'R2 active', 'R3 active'],
    });
  });

  it('is known by a reference of any length and case', async () => {
    const long = `Ref ${'long '.repeat(80)}`.trim();
    const one = r1.replace('R1', long);
    const { after } = await importBoth(
      csv,
      'a.csv',
      table(one, r2),
      table(one.replace('Lane (invented)', ''), r2),
    );
    expect(after).toEqual(['R2 active', expect.stringMatching(/^Ref long .* active$/)]);
  });
});

describe('a row of an HSDS table that cannot be read', () => {
  it('leaves its service as it was where it has an id', async () => {
    const before = 'id,name,description\ns1,Lane (invented),Help.\ns2,Quay (invented),Help.\n';
    expect(await importBoth(hsdsCsv, 'services.csv', before, before.replace('Lane (invented)', ''))).toEqual({
      isComplete: true,
      after: ['s1 active', 's2 active'],
    });
  });

  it('retires nothing where it has none', async () => {
    const before = 'id,name,description\ns1,Lane (invented),Help.\ns2,Quay (invented),Help.\n';
    expect(await importBoth(hsdsCsv, 'services.csv', before, before.replace('s1,', ','))).toEqual({
      isComplete: false,
      after: ['s1 active', 's2 active'],
    });
  });
});

describe('an entry of an Open Referral feed that cannot be read', () => {
  const lines = (...values: readonly unknown[]) =>
    values.map((one) => `${typeof one === 'string' ? one : JSON.stringify(one)}\n`).join('');
  const [a, b] = [makeV3Service('a'), makeV3Service('b')];

  it.each([
    ['a line that is no JSON', '{"id": "a",'],
    ['an entry without an id', { name: 'Without an id (invented)' }],
    ['a plain value', 7],
  ])('retires nothing when it is %s', async (_what, broken) => {
    expect(await importBoth(openReferralUk, 'a.jsonl', lines(a, b), lines(broken, b))).toEqual({
      isComplete: false,
      after: ['a active', 'b active'],
    });
  });

  it('leaves its service as it was where it has an id', async () => {
    const nameless = { ...a, name: '' };
    expect(await importBoth(openReferralUk, 'a.jsonl', lines(a, b), lines(nameless, b))).toEqual({
      isComplete: true,
      after: ['a active', 'b active'],
    });
  });
});

describe('an intervention that cannot be read', () => {
  const one = { id: 'AAAA-1', name: 'Steps (invented)', interventionType: 'SI', setting: 'COMMUNITY' };
  const two = { ...one, id: 'aaaa-2', name: 'Paths (invented)' };

  it.each([
    ['has an id and no name', { ...one, name: null }, true],
    ['has another type now', { ...one, interventionType: 'none of ours' }, true],
    ['has neither id nor name', { ...one, id: null, name: null }, false],
    ['is no object', 7, false],
  ])('stays as it was when it %s', async (_what, broken, isComplete) => {
    expect(
      await importBoth(
        hmppsFindAndRefer,
        'a.json',
        JSON.stringify([one, two]),
        JSON.stringify([broken, two]),
      ),
    ).toEqual({ isComplete, after: ['aaaa-1 active', 'aaaa-2 active'] });
  });

  it('stays as it was when its file is damaged', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'unreadable-'));
    await writeFile(join(folder, '1.json'), JSON.stringify(one));
    await writeFile(join(folder, '2.json'), JSON.stringify(two));
    const first = await importWhole(hmppsFindAndRefer, folder, makeSettings());
    await writeFile(join(folder, '1.json'), '{');
    const second = await importWhole(hmppsFindAndRefer, folder, makeSettings());
    expect(second.isComplete).toBe(false);
    expect(standings(first, second)).toEqual(['aaaa-1 active', 'aaaa-2 active']);
  });
});

describe('a contract that cannot be read', () => {
  it('retires nothing', async () => {
    const other = makeContractFile({ contract_reference: 'AAA_1' });
    const settings = makeSettings();
    const whole = await writeFeed({ 'a.json': makeContractFile(), 'b.json': other });
    const broken = await writeFeed({ 'a.json': '{', 'b.json': other });
    const first = await importWhole(hmppsInterventions, whole, settings);
    const second = await importWhole(hmppsInterventions, broken, settings);
    expect(standings(first, second)).toEqual(['AAA_1 active', 'INV_0001 active']);
  });
});
