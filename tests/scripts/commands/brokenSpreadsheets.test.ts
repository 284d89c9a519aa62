import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { importAgain } from './importAgain.ts';

type Sheets = Parameters<typeof writeExcelFile>[0];
type Cells = readonly (readonly (string | null)[])[];

async function workbook(sheets: Readonly<Record<string, Cells>>) {
  const pages = Object.entries(sheets).map(([sheet, data]) => ({ sheet, data }));
  return { 'team.xlsx': await writeExcelFile(pages as Sheets).toBuffer() };
}

const headings = ['Name', 'Organisation', 'Areas served', 'Phone'];
const row = (name: string) => [name, 'Trust (invented)', 'Leeds', '0113 496 0000'];
const csv = (...rows: Cells) => rows.map((cells) => `${cells.join(',')}\n`).join('');
const housing = [headings, row('Lane'), row('Quay')];

describe('a sheet of a team’s workbook that loses its headings', () => {
  it('retires none of its services, and is named', async () => {
    const { complete, notes, retired, running } = await importAgain(
      'xlsx',
      await workbook({ Housing: housing, Work: [headings, row('Pier')] }),
      await workbook({ Housing: housing, Work: [row('Pier')] }),
    );
    expect({ complete, retired, running }).toEqual({
      complete: false,
      retired: [],
      running: ['Lane', 'Pier', 'Quay'],
    });
    expect(notes).toContainEqual(
      expect.stringMatching(/^Work, no header row was found.+nothing was retired/),
    );
  });

  it('keeps its services where its name is that of a sheet of notes', async () => {
    const { notes, retired, running, asked } = await importAgain(
      'xlsx',
      await workbook({ Housing: housing, List: [headings, row('Pier'), row('Mole')] }),
      await workbook({ Housing: housing, List: [row('Pier')] }),
    );
    expect({ retired, running }).toEqual({ retired: [], running: ['Lane', 'Mole', 'Pier', 'Quay'] });
    expect({ asked, notes }).toMatchObject({
      asked: 2,
      notes: expect.arrayContaining([
        expect.stringMatching(/^List: services stood there the last time, and none/),
        expect.stringMatching(/^1 service of .+ is named where none was read/),
      ]),
    });
  });

  it('is emptied, and so may have lost them all', async () => {
    const { complete, retired } = await importAgain(
      'xlsx',
      await workbook({ Housing: housing, Work: [headings, row('Pier')] }),
      await workbook({ Housing: housing, Work: [] }),
    );
    expect({ complete, retired }).toEqual({ complete: false, retired: [] });
  });
});

describe('a workbook as teams keep them', () => {
  it.each([
    ['a sheet of notes', { Notes: [['Ask the duty desk.', 'Mondays'], ['Call first.']] }],
    ['a sheet that says how to fill it in', { 'Read me': [['Column', 'What goes in it', 'Example']] }],
    [
      'lists to choose from',
      {
        Lists: [
          ['Leeds', 'Women', 'Phone'],
          ['York', 'Men', 'Email'],
        ],
      },
    ],
    ['remarks in one column', { Spring: [['Reviewed in May'], [], ['Next: November']] }],
    ['sheets that nobody used', { Sheet2: [], Sheet3: [] }],
  ])('still loses what is gone where it has %s', async (_what, more: Readonly<Record<string, Cells>>) => {
    const { complete, retired, running } = await importAgain(
      'xlsx',
      await workbook({ Housing: housing, ...more }),
      await workbook({ Housing: housing.slice(0, 2), ...more }),
    );
    expect({ complete, retired, running }).toEqual({ complete: true, retired: ['Quay'], running: ['Lane'] });
  });

  it('still loses what is gone where titles stand above and between its rows', async () => {
    const titled = (...rows: Cells) => [
      ['Services of the Leeds team', null, 'May 2026'],
      [],
      headings,
      ...rows,
      [null, 'South of the river'],
    ];
    const { complete, notes, retired } = await importAgain(
      'xlsx',
      await workbook({ Housing: titled(row('Lane'), row('Quay')) }),
      await workbook({ Housing: titled(row('Lane')) }),
    );
    expect({ complete, retired }).toEqual({ complete: true, retired: ['Quay'] });
    expect(notes).toEqual(['Housing, rows with a single remark were not taken: 5 (“South of the river”)']);
  });
});

describe('a row of which only the name is left, under another heading', () => {
  it('leaves its service as it was', async () => {
    const { complete, retired, running } = await importAgain(
      'csv',
      { 'team.csv': csv(headings, row('Lane'), row('Quay')) },
      { 'team.csv': csv(headings, row('Lane'), ['', 'Quay', '', '']) },
    );
    expect({ complete, retired, running }).toEqual({
      complete: true,
      retired: [],
      running: ['Lane', 'Quay'],
    });
  });
});

describe('a spreadsheet that was sorted with its headings', () => {
  it('keeps the services that now stand above them, and says which rows those are', async () => {
    const { complete, notes, retired, running } = await importAgain(
      'csv',
      { 'team.csv': csv(headings, row('Lane'), row('Pier'), row('Quay')) },
      { 'team.csv': csv(row('Lane'), headings, row('Pier'), row('Quay')) },
    );
    expect({ complete, retired, running }).toEqual({
      complete: false,
      retired: [],
      running: ['Lane', 'Pier', 'Quay'],
    });
    expect(notes).toContainEqual(
      expect.stringMatching(/^rows above the header row look like services.+: 1$/),
    );
  });
});

describe('a file that was cut off on its way', () => {
  it('in the middle of a row retires nothing', async () => {
    const whole = csv(headings, row('Lane'), row('Pier'), row('Quay'));
    const { complete, retired, running } = await importAgain(
      'csv',
      { 'team.csv': whole },
      { 'team.csv': whole.slice(0, whole.indexOf('Pier') + 8) },
    );
    expect({ complete, retired, running }).toEqual({
      complete: false,
      retired: [],
      running: ['Lane', 'Pier', 'Quay'],
    });
  });

  it('before its first row is refused, and the earlier file stays', async () => {
    for (const cut of ['', csv(headings)]) {
      const again = importAgain('csv', { 'team.csv': csv(headings, row('Lane')) }, { 'team.csv': cut });
      await expect(again).rejects.toThrow(/No header row was found|Nothing in the feed could be taken/);
    }
  });

  it('beside others retires nothing, and is named', async () => {
    const north = csv(headings, row('Lane'));
    const { complete, notes, retired } = await importAgain(
      'csv',
      { 'north.csv': north, 'south.csv': csv(headings, row('Quay')) },
      { 'north.csv': north, 'south.csv': '' },
    );
    expect({ complete, retired }).toEqual({ complete: false, retired: [] });
    expect(notes).toContainEqual(expect.stringContaining('south.csv'));
  });

  it('need not be feared where a file of words lies beside the tables', async () => {
    const words = { 'README.txt': 'These lists, and the others, are reviewed in May.\n' };
    const { complete, retired } = await importAgain(
      'csv',
      { ...words, 'north.csv': csv(headings, row('Quay'), row('Lane')) },
      { ...words, 'north.csv': csv(headings, row('Lane')) },
    );
    expect({ complete, retired }).toEqual({ complete: true, retired: ['Quay'] });
  });
});

describe('a list that is suddenly much shorter', () => {
  const names = Array.from({ length: 12 }, (_, at) => `Service ${at}`);
  const list = (count: number) => ({ 'team.csv': csv(headings, ...names.slice(0, count).map(row)) });

  it('retires nothing before a person has said that it is right', async () => {
    // The last of them is still there, so the file was not cut off.
    const left = { 'team.csv': csv(headings, ...names.slice(5).map(row)) };
    const { notes, retired, running } = await importAgain('csv', list(12), left);
    expect({ retired, running: running.length }).toEqual({ retired: [], running: 12 });
    expect(notes).toContain('5 of the 12 services that the feed held the last time are gone.');
    expect(notes.at(-1)).toMatch(/^5 services that are not in the feed .+ pass --retire-gone 5-\w{6}\.$/);
  });

  it('retires nothing where as many others came, as from the wrong file', async () => {
    const others = { 'team.csv': csv(headings, ...names.map((name) => row(`Another ${name}`))) };
    const { retired, running } = await importAgain('csv', list(12), others);
    expect({ retired, running: running.length }).toEqual({ retired: [], running: 24 });
  });

  it('retires the few that go from one month to the next', async () => {
    const left = { 'team.csv': csv(headings, ...names.slice(3).map(row)) };
    expect((await importAgain('csv', list(12), left)).retired).toHaveLength(3);
  });
});
