import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noMapping } from '../../../../scripts/feeds/tabular/columnMapping.ts';
import { columnKeys, columns } from '../../../../scripts/feeds/tabular/columns/columns.ts';
import { TableImport } from '../../../../scripts/feeds/tabular/importTables.ts';
import { readCsvTable } from '../../../../scripts/feeds/tabular/readCsvTable.ts';
import type { ReadRow } from '../../../../scripts/feeds/tabular/tableRow.ts';
import type { SourceFile } from '../../../../scripts/feeds/sourceFiles.ts';
import { makeSettings } from '../feedSettings.ts';
import { openKept } from '../importWhole.ts';
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

/** A file whose bytes come in pieces of a length. */
function fileOf(bytes: Uint8Array, pieceLength: number): SourceFile {
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += pieceLength) yield bytes.subarray(at, at + pieceLength);
  }
  return { name: 'wild.csv', read: () => Promise.resolve(Buffer.from(bytes)), pieces };
}

async function readRows(bytes: Uint8Array, pieceLength: number): Promise<readonly ReadRow[]> {
  const { table } = await readCsvTable(fileOf(bytes, pieceLength), null);
  const read: ReadRow[] = [];
  for await (const row of table.rows) read.push(row);
  return read;
}

describe('whatever stands in the cells', () => {
  it('every row is accepted or rejected, once, and the same table gives the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (wild) => {
        const table = {
          name: null,
          rows: [headings, ...wild].map((cells, index) => ({ number: index + 1, cells })),
        };
        const read = async () => {
          const kept = openKept();
          const tables = new TableImport(noMapping, makeSettings(), kept);
          await tables.read(table);
          const run = tables.finish();
          const lines = Array.from(kept.ids(), (id) => kept.textOf(id));
          const rejected = kept.rejections.size;
          kept.close();
          return { ...run, lines, rejected };
        };
        const run = await read();
        expect(run.lines.length + run.rejected).toBe(run.read);
        expect(run.read).toBeLessThanOrEqual(wild.length);
        expect((await read()).lines).toEqual(run.lines);
      }),
      { numRuns: 60 },
    );
  });

  it('what is written as CSV is read as it was, in whatever pieces it comes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(text, { minLength: 2, maxLength: 6 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 200 }),
        async (wild, pieceLength) => {
          const table = [['Name', 'Organisation', 'Web'], ...wild];
          const read = await readRows(Buffer.from(toCsv(table)), pieceLength);
          expect(read.map((row) => ('cells' in row ? row.cells : row.fault))).toEqual(table);
        },
      ),
    );
  });

  it('bytes that are no table at all end in a fault or in rows, never in an exception', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const read = await readRows(bytes, 7);
        expect(read.every(({ number }) => number > 0)).toBe(true);
      }),
    );
  });
});
