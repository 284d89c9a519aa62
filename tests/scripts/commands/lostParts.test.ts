import { rm, truncate, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { makeContractFile, writeFeed } from '../feeds/hmpps-interventions/contractFixture.ts';
import { makeV3Service } from '../feeds/open-referral/openReferralFixture.ts';
import { importAgain, openTeam, type FeedFiles } from './importAgain.ts';

type Sheets = Parameters<typeof writeExcelFile>[0];
type Cells = readonly (readonly (string | null)[])[];

const headings = ['Reference', 'Name', 'Organisation', 'Areas served'];
const row = (name: string) => [`R-${name}`, name, 'Trust (invented)', 'Leeds'];
const rows = (...names: readonly string[]) => [headings, ...names.map(row)];
const csv = (...names: readonly string[]) =>
  rows(...names)
    .map((cells) => `${cells.join(',')}\n`)
    .join('');

async function workbook(sheets: Readonly<Record<string, Cells>>) {
  const pages = Object.entries(sheets).map(([sheet, data]) => ({ sheet, data }));
  return { 'team.xlsx': await writeExcelFile(pages as Sheets).toBuffer() };
}

describe('a folder of lists of which one', () => {
  const before = {
    'east.csv': csv('Lane', 'Quay'),
    'north.csv': csv('Pier', 'Mole'),
    'south.csv': csv('Dock'),
  };

  it.each([
    ['is not there any more', { 'east.csv': before['east.csv'], 'south.csv': before['south.csv'] }],
    ['has no rows any more', { ...before, 'north.csv': csv() }],
    ['was copied over another', { ...before, 'north.csv': before['east.csv'] }],
    [
      'lies where another was, and that one is not there',
      { 'east.csv': before['north.csv'], 'south.csv': csv('Dock') },
    ],
  ])('%s asks before it retires', async (_what, after: FeedFiles) => {
    const { retired, asked, notes } = await importAgain('csv', before, after);
    expect({ retired, asked }).toEqual({ retired: [], asked: 2 });
    expect(notes).toContainEqual(
      expect.stringMatching(
        /^(?:north|east)\.csv.*: services stood there the last time, and none of them does now\.$/,
      ),
    );
  });

  it('is not there asks about what is gone from the others too, as that may have been moved to it', async () => {
    const { retired, asked } = await importAgain('csv', before, {
      'east.csv': csv('Quay'),
      'south.csv': csv('Dock'),
    });
    expect({ retired, asked }).toEqual({ retired: [], asked: 3 });
  });

  it('loses a row from its middle retires that, and one that moved to another list stays', async () => {
    const after = { ...before, 'east.csv': csv('Quay'), 'north.csv': csv('Mole', 'Lane') };
    const { retired, running, asked } = await importAgain('csv', before, after);
    expect({ retired, asked }).toEqual({ retired: ['Pier'], asked: 0 });
    expect(running).toContain('Lane');
  });
});

describe('a workbook', () => {
  it('that lost a sheet asks before it retires', async () => {
    const { retired, asked } = await importAgain(
      'xlsx',
      await workbook({ Housing: rows('Lane', 'Quay'), Work: rows('Pier') }),
      await workbook({ Housing: rows('Lane', 'Quay') }),
    );
    expect({ retired, asked }).toEqual({ retired: [], asked: 1 });
  });

  it('that is whole retires its last row without a question, whatever its one sheet is called and how it is sorted', async () => {
    const { retired, asked } = await importAgain(
      'xlsx',
      await workbook({ October: rows('Lane', 'Quay', 'Pier') }),
      await workbook({ November: rows('Quay', 'Lane') }),
    );
    expect({ retired, asked }).toEqual({ retired: ['Pier'], asked: 0 });
  });

  it.each([
    ['to the right', (cells: readonly string[]) => ['', ...cells]],
    ['to the left', (cells: readonly string[]) => cells.slice(1)],
    ['far to the left', (cells: readonly string[]) => [...cells.slice(2), 'Leeds', 'Leeds']],
  ])('in which cells were shifted %s loses none of its services', async (_where, shift) => {
    const [head = [], lane = [], quay = [], pier = []] = rows('Lane', 'Quay', 'Pier');
    const { retired, running } = await importAgain(
      'xlsx',
      await workbook({ Services: [head, lane, quay, pier] }),
      await workbook({ Services: [head, lane, shift(quay), pier] }),
    );
    expect(retired).toEqual([]);
    expect(running).toEqual(expect.arrayContaining(['Lane', 'Quay', 'Pier']));
  });

  it('of another feed, whose references are the same, asks before it retires', async () => {
    const numbered = (...names: readonly string[]) => [
      headings,
      ...names.map((name, at) => [`${at + 1}`, name, 'Trust (invented)', 'Leeds']),
    ];
    const { retired, asked } = await importAgain(
      'xlsx',
      await workbook({ Services: numbered('Lane', 'Quay', 'Pier') }),
      await workbook({ Services: numbered('Mole', 'Dock') }),
    );
    expect({ retired, asked }).toEqual({ retired: [], asked: 1 });
  });

  it('in which a service was made to look like the example asks before it retires', async () => {
    const [head = [], lane = [], [, ...quay] = []] = rows('Lane', 'Quay');
    const { retired, asked } = await importAgain(
      'xlsx',
      await workbook({ Services: rows('Lane', 'Quay') }),
      await workbook({ Services: [head, lane, ['EXAMPLE', ...quay]] }),
    );
    expect({ retired, asked }).toEqual({ retired: [], asked: 1 });
  });

  it('in which one row was pasted over another asks before it retires', async () => {
    const { retired, asked, notes } = await importAgain(
      'xlsx',
      await workbook({ Services: rows('Lane', 'Quay', 'Pier') }),
      await workbook({ Services: rows('Lane', 'Lane', 'Pier') }),
    );
    expect({ retired, asked }).toEqual({ retired: [], asked: 1 });
    expect(notes).toContainEqual(expect.stringMatching(/^Records that repeat others are there/));
  });
});

describe('tables of HSDS', () => {
  const services = (...names: readonly string[]) =>
    `id,name,organization_id\n${names.map((name) => `s-${name},${name},o1\n`).join('')}`;
  const before = {
    'locations.csv': 'id,service_id,name\nl1,s-Lane,Hall\nl2,s-Quay,Hall\n',
    'organizations.csv': 'id,name\no1,Trust (invented)\n',
    'services.csv': services('Lane', 'Quay', 'Pier'),
  };

  it('of whose services some are cut off, where the places are whole, retire nothing', async () => {
    const cut = { ...before, 'services.csv': services('Lane') };
    expect(await importAgain('hsds-csv', before, cut)).toMatchObject({ retired: [], asked: 2 });
  });

  it('that still speak of a service in the middle ask about it', async () => {
    const after = { ...before, 'services.csv': services('Lane', 'Pier') };
    expect(await importAgain('hsds-csv', before, after)).toMatchObject({ retired: [], asked: 1 });
    const clean = { ...after, 'locations.csv': 'id,service_id,name\nl1,s-Lane,Hall\n' };
    expect(await importAgain('hsds-csv', before, clean)).toMatchObject({ retired: ['Quay'], asked: 0 });
  });
});

describe('contracts, each a file of its own', () => {
  const contract = (reference: string) => makeContractFile({ contract_reference: reference });
  const before = { 'a.json': contract('INV_1'), 'b.json': contract('INV_2'), 'c.json': contract('INV_3') };
  const importBoth = async (after: Readonly<Record<string, unknown>>) =>
    importAgain('hmpps-interventions', await writeFeed(before), await writeFeed(after));

  it('are retired where a file between others is there no more', async () => {
    const { 'b.json': _, ...after } = before;
    const again = await importBoth(after);
    expect(again).toMatchObject({ complete: true, asked: 0 });
    expect(again.retired).toHaveLength(1);
  });

  it('are asked about where the last file is not there, as in a copy that broke off', async () => {
    const { 'c.json': _, ...after } = before;
    const again = await importBoth(after);
    expect(again).toMatchObject({ complete: true, retired: [], asked: 1 });
    expect(again.notes[0]).toBe(
      'contracts: what stood last the last time is gone, as from a list that was cut off.',
    );
  });

  it.each(['b.json', 'c.json'])('are asked about where %s holds another contract', async (name) => {
    const again = await importBoth({ ...before, [name]: contract('INV_4') });
    expect(again).toMatchObject({ complete: true, retired: [], asked: 1 });
  });

  it('are not written where a file was copied over another', async () => {
    await expect(importBoth({ ...before, 'b.json': contract('INV_1') })).rejects.toThrow(
      'another file has the contract reference INV_1',
    );
  });
});

describe('a folder of services, each in a file of its own', () => {
  it('asks about one whose file is not there', async () => {
    const fileOf = (id: string) => JSON.stringify(makeV3Service(id));
    const before = { 'a.json': fileOf('a'), 'b.json': fileOf('b'), 'c.json': fileOf('c') };
    const { 'b.json': _, ...after } = before;
    expect(await importAgain('open-referral-uk', before, after)).toMatchObject({ retired: [], asked: 1 });
  });
});

describe('interventions in a file', () => {
  const one = (id: string) => ({
    id,
    name: `Steps ${id} (invented)`,
    interventionType: 'SI',
    setting: 'COMMUNITY',
  });
  const file = (...ids: readonly string[]) => JSON.stringify(ids.map(one));

  it('from whose list one was taken out, and the bracket is closed, lose it', async () => {
    const again = await importAgain(
      'hmpps-find-and-refer',
      { 'a.json': file('aaaa-1', 'aaaa-2') },
      { 'a.json': file('aaaa-1') },
    );
    expect(again).toMatchObject({ retired: ['Steps aaaa-2 (invented)'], asked: 0 });
  });

  it.each([
    [
      'one file was copied over another',
      { 'a.json': file('aaaa-1', 'aaaa-2'), 'b.json': file('aaaa-1', 'aaaa-2') },
    ],
    ['one file is not there', { 'a.json': file('aaaa-1', 'aaaa-2') }],
    ['one file holds other interventions', { 'a.json': file('aaaa-1', 'aaaa-2'), 'b.json': file('cccc-1') }],
  ])('are asked about where %s', async (_what, after: FeedFiles) => {
    const before = { 'a.json': file('aaaa-1', 'aaaa-2'), 'b.json': file('bbbb-1', 'bbbb-2') };
    expect(await importAgain('hmpps-find-and-refer', before, after)).toMatchObject({ retired: [], asked: 2 });
  });
});

describe('a feed that is older than what was imported last', () => {
  it('asks about what came since', async () => {
    const team = await openTeam('xlsx');
    await team.imports(await workbook({ Services: rows('Lane', 'Quay', 'Pier') }));
    const copy = await workbook({ Services: rows('Lane', 'Pier') });
    expect(await team.imports(copy, '--retrieved', '2026-10-01')).toMatchObject({ retired: [], asked: 1 });
  });
});

describe('what the last import saw', () => {
  const lists = (...ids: readonly string[]) => ({
    'a.json': JSON.stringify(ids.map((id) => makeV3Service(id))),
  });

  it.each([
    ['is not there', (path: string) => rm(path)],
    ['is damaged', (path: string) => truncate(path, 60)],
    ['is something else', (path: string) => writeFile(path, '{"an": "object"}\n')],
  ])('is needed to retire: where its file %s, the import asks', async (_what, harm) => {
    const team = await openTeam('open-referral-uk');
    await team.imports(lists('a', 'b', 'c'));
    await harm(`${team.out}.seen`);
    expect(await team.imports(lists('a', 'b'))).toMatchObject({ retired: [], asked: 1 });
  });
});
