import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noMapping, parseColumnMapping } from '../../../../scripts/feeds/tabular/columnMapping.ts';
import { csv } from '../../../../scripts/feeds/tabular/csvAdapter.ts';
import { readColumnMapping } from '../../../../scripts/feeds/tabular/readColumnMapping.ts';
import { makeSettings } from '../feedSettings.ts';
import { importCsv, plainRow, toCsv, toTable, writeTable } from './tableFixture.ts';
import { importWhole } from '../importWhole.ts';

const councilRows = [
  ['Scheme', 'Run by', 'What', 'Addr 1', 'Addr 2', 'Town/City', 'PC', 'Ward', 'Notes'],
  [
    'Invented Advice',
    'Invented Trust',
    'Helps with rent arrears.',
    '1 High St',
    '',
    'Leeds',
    'LS9 8AG',
    'X',
    'private',
  ],
];
const councilMapping = JSON.stringify({
  columns: {
    scheme: 'Name',
    'RUN  BY': 'organisation',
    What: 'Summary',
    'Addr 1': 'Address',
    'Addr 2': 'Address',
    'Town/City': 'Address',
    PC: 'Postcode',
    Notes: 'ignore',
  },
  defaults: { 'Funding route': 'Grant-funded', Needs: 'ETE', Settings: 'In the community' },
});

describe('a council’s own table is read with a file that says what its columns mean', () => {
  it('with several columns in one, defaults, and what was not read named', async () => {
    const mapping = await readColumnMapping(await writeTable(councilMapping, 'columns.json'));
    const { services, notes } = await importCsv(toCsv(councilRows), { columns: mapping });
    expect(services).toMatchObject([
      {
        name: 'Invented Advice',
        organization: { name: 'Invented Trust' },
        summary: 'Helps with rent arrears.',
        locations: [{ address: '1 High St, Leeds', postcode: 'LS9 8AG' }],
        fundingRoute: 'grant',
        needs: ['ete'],
      },
    ]);
    expect(notes).toEqual(['columns that were not read, because the template has none like them: “Ward”']);
  });

  it('or with the same as CSV', () => {
    const parsed = parseColumnMapping(
      'heading,column,default\nScheme,Name,\nRun by,Organisation,Unknown trust\n,Needs,ETE\n',
    );
    expect(parsed.ok && [...parsed.mapping.headings]).toEqual([
      ['scheme', 'name'],
      ['run by', 'organisation'],
    ]);
    expect(parsed.ok && [...parsed.mapping.defaults]).toEqual([
      ['organisation', 'Unknown trust'],
      ['needs', 'ETE'],
    ]);
  });

  it.each([
    ['no JSON', '{', /neither JSON nor CSV/],
    ['no columns', '{"a": 1}', /holds no "columns"/],
    ['a column that is none', '{"columns": {"a": "Colour"}}', /no column “Colour”/],
    ['a heading twice', 'heading,column\na,Name\nA,Summary\n', /“A” is there twice/],
    ['nothing', '{"columns": {}}', /maps nothing/],
  ])('and a file with %s is refused', async (_what, text, reason) => {
    await expect(readColumnMapping(await writeTable(text, 'columns.txt'))).rejects.toThrow(reason);
  });

  it('without it, the table is refused with what was seen and what to do', async () => {
    await expect(importCsv(toCsv(councilRows))).rejects.toThrow(
      /^No header row was found: .+ first row has “Scheme”, “Run by”.+--columns.+catalogue template/,
    );
    await expect(importCsv('')).rejects.toThrow(/It is empty/);
  });
});

describe('a table is read however it was saved', () => {
  const text = 'SERVICE  NAME;Organisation ;needs\r\nCafé Héritage;L’Atelier;ETE\r\n';
  const bytes1252 = Buffer.from(text.replace('’', '\u0092'), 'latin1');
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

  it.each([
    ['with a byte order mark', Buffer.from(`\ufeff${text}`), []],
    ['in Windows-1252', bytes1252, ['the file is written in Windows-1252, not in UTF-8']],
    ['in UTF-16', utf16, ['the file is written in UTF-16LE, not in UTF-8']],
    ['with commas', Buffer.from(text.replaceAll(';', ',')), []],
    ['with tabs', Buffer.from(text.replaceAll(';', '\t')), []],
    ['with Excel’s own first line', Buffer.from(`sep=;\r\n${text}`), []],
    ['with a title and an empty row above', Buffer.from(`Our services;;\r\n\r\n${text}`), []],
  ])('%s', async (_how, bytes, notes) => {
    const run = await importCsv(bytes);
    expect(run.services).toMatchObject([
      { name: 'Café Héritage', organization: { name: 'L’Atelier' }, needs: ['ete'] },
    ]);
    expect(run.notes).toEqual(notes);
  });

  it('with commas, quotation marks and line breaks in its cells', async () => {
    const name = 'Rent, "arrears"\nand bills';
    const { services } = await importCsv(toCsv(toTable([{ ...plainRow, name }, plainRow])));
    expect(services.map((service) => service.name)).toEqual(['Rent, "arrears" and bills', plainRow.name]);
  });

  it('a quotation mark that is never closed loses the rest, and says where', async () => {
    const good = toCsv(toTable([plainRow]));
    const run = await importCsv(`${good}"Broken,Trust,Leeds\r\nLost,Trust,Leeds\r\n`);
    expect(run).toMatchObject({
      read: 2,
      isComplete: false,
      rejected: [
        { id: 'row 3', reason: expect.stringContaining('a quotation mark is opened and not closed') },
      ],
    });
    expect(run.services).toHaveLength(1);
  });

  it('rows without a name and second copies are rejected with their row, titles passed over', async () => {
    const table = toTable([
      plainRow,
      { organisation: 'Trust', areas: 'Leeds' },
      {},
      { areas: 'LEEDS SERVICES' },
      plainRow,
    ]);
    const { read, services, rejected, notes } = await importCsv(toCsv([...table, table[0] ?? []]));
    expect(notes).toContain('rows with a single remark were not taken: 5 (“LEEDS SERVICES”)');
    expect({ read, accepted: services.length, rejected }).toEqual({
      read: 3,
      accepted: 1,
      rejected: [
        { id: 'row 3', reason: expect.stringMatching(/^Name: it is empty/) },
        {
          id: 'row 6',
          reason: 'row 2 has the same name and organisation; give each its own Reference',
          sourceId: 'harbour-lane-invented-harbour-lane-trust-invented',
        },
      ],
    });
  });

  it('a folder of tables is one feed, and rows say which file they are of', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tables-'));
    await writeFile(join(folder, 'b.csv'), toCsv(toTable([{ ...plainRow, name: '' }])));
    await writeFile(join(folder, 'a.csv'), toCsv(toTable([plainRow])));
    const { read, services, rejected } = await importWhole(csv, folder, makeSettings({ columns: noMapping }));
    expect(read).toBe(2);
    expect(services).toHaveLength(1);
    expect(rejected).toMatchObject([{ id: 'b.csv, row 2' }]);
  });

  it('a file that is not there is named', async () => {
    await expect(importWhole(csv, '/nowhere/at/all.csv', makeSettings())).rejects.toThrow(
      'There is no file or folder /nowhere/at/all.csv.',
    );
  });
});
