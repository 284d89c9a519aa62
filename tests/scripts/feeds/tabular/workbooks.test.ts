import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { xlsx } from '../../../../scripts/feeds/tabular/xlsxAdapter.ts';
import { zipFits } from '../../../../scripts/feeds/tabular/zipFits.ts';
import { makeSettings } from '../feedSettings.ts';
import { writeTable } from './tableFixture.ts';
import { importWhole, type WholeImport } from '../importWhole.ts';

type Sheets = Parameters<typeof writeExcelFile>[0];

async function importSheets(sheets: Sheets): Promise<WholeImport> {
  const bytes = await writeExcelFile(sheets).toBuffer();
  return importWhole(xlsx, await writeTable(bytes, 'team.xlsx'), makeSettings());
}

const headings = ['Name', 'Organisation', 'Areas served', 'Starts', 'Phone', 'From anywhere'];

describe('a team’s workbook', () => {
  it('has real dates, figures for phone numbers, ticks, several sheets and empty rows', async () => {
    const starts = { value: new Date('2026-04-01T00:00:00Z'), type: Date, format: 'dd/mm/yyyy' };
    const { read, services, rejected, notes } = await importSheets([
      { sheet: 'Housing', data: [headings, [], ['One', 'Trust', 'Leeds', starts, 1134960000, true]] },
      {
        sheet: 'Work',
        data: [['Spring list'], headings, ['Two', 'Trust', 'Leeds', null, null, null], ['', 'Trust', 'York']],
      },
      { sheet: 'Read me', data: [['Ask the duty desk.']] },
    ] as Sheets);
    expect(read).toBe(3);
    expect(services).toMatchObject([
      {
        name: 'One',
        starts: '2026-04-01',
        contacts: [{ phone: '0113 496 0000' }],
        coverage: { remote: true, ladCodes: ['E08000035'] },
      },
      { name: 'Two' },
    ]);
    expect(rejected).toMatchObject([{ id: 'Work, row 4' }]);
    expect(notes).toEqual([
      'Read me, no header row was found, so it was not read',
      'Rejected without saying which service they are: 1.',
    ]);
  });

  it('keeps a text that looks like a formula as a text', async () => {
    const { services } = await importSheets([
      { sheet: 'S', data: [headings, ['=1+1', '@home', 'Leeds']] },
    ] as Sheets);
    expect(services).toMatchObject([{ name: '=1+1', organization: { name: '@home' } }]);
  });

  it.each([
    ['that is an older .xls or something else', Buffer.from('\u00d0\u00cf\u0011\u00e0 not a zip', 'latin1')],
    ['that was cut off', Buffer.from('PK\u0003\u0004 cut off')],
    ['that is empty', Buffer.alloc(0)],
  ])('%s is refused in one sentence', async (_what, bytes) => {
    const path = await writeTable(bytes, 'team.xlsx');
    await expect(importWhole(xlsx, path, makeSettings())).rejects.toThrow(
      /team\.xlsx is not an Excel workbook/,
    );
  });

  it('that unpacks to far more than it should is not unpacked', () => {
    const packed = deflateRawSync(Buffer.alloc(10_000_000));
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    // It claims to hold one byte.
    entry.writeUInt32LE(1, 24);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(local.length + packed.length, 16);
    const bomb = Buffer.concat([local, packed, entry, end]);
    expect(zipFits(bomb, 20_000_000)).toBe(true);
    expect(zipFits(bomb, 1_000_000)).toBe(false);
  });
});
