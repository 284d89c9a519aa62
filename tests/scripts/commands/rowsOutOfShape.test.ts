import { describe, expect, it } from 'vitest';
import { importAgain } from './importAgain.ts';

const names = ['Lane', 'Quay', 'Pier', 'Mole', 'Dock'];
const row = (name: string) => [`R-${name}`, name, 'Trust (invented)', 'Leeds'];
const write = (rows: readonly (readonly string[])[], mark = ',') =>
  rows.map((cells) => `${cells.join(mark)}\n`).join('');
const headings = ['Reference', 'Name', 'Organisation', 'Areas served'];
const whole = write([headings, ...names.map(row)]);

describe('rows that do not stand as rows any more', () => {
  it.each([
    [
      'a quotation mark swallows them up to the next one',
      whole.replace(',Quay,', ',"Quay,').replace(',Dock,', ',"Dock",'),
    ],
    [
      'a quotation mark is closed some rows later',
      whole.replace(',Quay,', ',"Quay,').replace(',Dock,', ',Dock",'),
    ],
    ['other marks part them', write([headings, row('Lane')]) + write(names.slice(1).map(row), ';')],
  ])('keep their services where %s, and the report says why', async (_what, broken) => {
    const { notes, retired, running } = await importAgain(
      'csv',
      { 'team.csv': whole },
      { 'team.csv': broken },
    );
    expect({ retired, running }).toEqual({ retired: [], running: [...names].sort() });
    expect(notes).toContainEqual(expect.stringMatching(/^\d services .+ are named where none was read/));
  });

  it('keep their services in a table of HSDS too', async () => {
    const services = 'id,name\ns1,Lane\ns2,Quay\ns3,Pier\ns4,Mole\n';
    const { retired, running } = await importAgain(
      'hsds-csv',
      { 'services.csv': services },
      { 'services.csv': services.replace('Quay', '"Quay').replace('Mole', '"Mole"') },
    );
    expect({ retired, running }).toEqual({ retired: [], running: ['Lane', 'Mole', 'Pier', 'Quay'] });
  });

  it('do not keep what is gone where a text has several lines', async () => {
    const headed = (...rows: readonly (readonly string[])[]) =>
      write([['Name', 'Organisation', 'Summary'], ...rows]);
    const lane = ['Lane', 'Trust (invented)', '"Advice, housing\nand a lane to walk"'];
    const { complete, retired } = await importAgain(
      'csv',
      { 'team.csv': headed(['Quay', 'Trust (invented)', 'Boats'], lane) },
      { 'team.csv': headed(lane) },
    );
    expect({ complete, retired }).toEqual({ complete: true, retired: ['Quay'] });
  });
});

it('a file that ends in the middle of a character was cut off, and retires nothing', async () => {
  const bytes = Buffer.from(`\ufeff${whole}`, 'utf16le');
  const cut = bytes.subarray(0, bytes.indexOf(Buffer.from('Mole', 'utf16le')) - 25);
  const { complete, retired } = await importAgain('csv', { 'team.csv': bytes }, { 'team.csv': cut });
  expect({ complete, retired }).toEqual({ complete: false, retired: [] });
});
