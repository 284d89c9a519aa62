import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noMapping } from '../../../../scripts/feeds/tabular/columnMapping.ts';
import { columnKeys, columns } from '../../../../scripts/feeds/tabular/columns/columns.ts';
import { importTables } from '../../../../scripts/feeds/tabular/importTables.ts';
import { readCsvTable } from '../../../../scripts/feeds/tabular/readCsvTable.ts';
import { toServiceFile } from '../../../../scripts/feeds/serviceFile.ts';
import { makeSettings } from '../feedSettings.ts';
import { toCsv } from './tableFixture.ts';

const headings = columnKeys.map((key) => columns[key].heading);
const cell = fc.oneof(
  fc.constantFrom(...columnKeys.map((key) => columns[key].example), '', 'Leeds', 'yes', 'not for under 18s'),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 300 }),
);
// An apostrophe before a sign is how the writer keeps a spreadsheet from running the cell.
const text = fc.string({ maxLength: 40 }).filter((one) => !/^'[=+\-@\t\r]|^="/.test(one));
const rows = fc.array(fc.array(cell, { maxLength: headings.length }), { maxLength: 8 });

describe('whatever stands in the cells', () => {
  it('every row is accepted or rejected, once, and the same table gives the same bytes', () => {
    fc.assert(
      fc.property(rows, (wild) => {
        const table = {
          name: null,
          rows: [headings, ...wild].map((cells, index) => ({ number: index + 1, cells })),
          fault: null,
        };
        const run = importTables([table], noMapping, makeSettings());
        expect(run.services.length + run.rejected.length).toBe(run.read);
        expect(run.read).toBeLessThanOrEqual(wild.length);
        const again = importTables([table], noMapping, makeSettings());
        expect(toServiceFile(again.services)).toBe(toServiceFile(run.services));
      }),
      { numRuns: 60 },
    );
  });

  it('what is written as CSV is read as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(text, { minLength: 2, maxLength: 6 }), { minLength: 1 }),
        async (wild) => {
          const table = [['Name', 'Organisation', 'Web'], ...wild];
          const { table: read } = await readCsvTable(Buffer.from(toCsv(table)));
          expect(read.rows.map(({ cells }) => cells)).toEqual(table);
        },
      ),
    );
  });

  it('bytes that are no table at all end in a fault or in rows, never in an exception', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const { table } = await readCsvTable(bytes);
        expect(table.rows.every(({ number }, index) => index === 0 || number > 0)).toBe(true);
      }),
    );
  });
});
