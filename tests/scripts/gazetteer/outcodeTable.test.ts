import { describe, expect, it } from 'vitest';
import { toOutcodeTable } from '../../../scripts/gazetteer/outcodeTable.ts';
import { parseTable } from '../../../scripts/gazetteer/readTable.ts';

const codes = ['E01', 'E02'];
const outcodeHead = 'outcode,lat,lon,postcodes,lad_code,lad_share_pct,other_lads\n';
const sectorHead = 'sector,lat,lon,postcodes,lad_code\n';

function table(outcode: string, sectors: string) {
  return toOutcodeTable(
    parseTable(outcodeHead + outcode, 'outcodes.csv', ['outcode']),
    parseTable(sectorHead + sectors, 'sectors.csv', ['sector']),
    codes,
  );
}

describe('an outcode of two authorities', () => {
  it('is settled by its sectors where they are as large as the shares', () => {
    const made = table('AB1,52,-1,100,E01,60,E02:40\n', 'AB1 2,52,-1,40,E02\nAB1 1,52,-1,60,E01\n');
    expect(made.shares).toEqual([[0, 60, 1, 40]]);
    expect(made.sectors).toEqual([[1, 0, 2, 1]]);
    expect(made.scattered).toEqual([[]]);
  });

  it('is not settled where one of them has no sector of its own', () => {
    expect(table('AB1,52,-1,100,E01,80,E02:20\n', 'AB1 1,52,-1,100,E01\n').scattered).toEqual([[1]]);
  });

  it('keeps a share outside England and Wales as such', () => {
    expect(table('AB1,52,-1,100,S12,70,E02:30\n', 'AB1 1,52,-1,100,E02\n').shares).toEqual([[-1, 70, 1, 30]]);
  });

  it('is refused with the line, when it is in an authority that is not there', () => {
    expect(() => table('AB1,52,-1,100,E09,100,\n', 'AB1 1,52,-1,9,E01\n')).toThrow(
      'outcodes.csv, line 2: there is no authority E09.',
    );
  });
});

describe('a table that cannot be read', () => {
  it.each([
    ['is empty', '', 'places.csv is empty.'],
    ['has no rows', 'name,lat\n', 'places.csv has no rows.'],
    ['lacks a column', 'lat\n1\n', 'places.csv lacks the column name.'],
    ['has a row too short', 'name,lat\nLeeds\n', 'places.csv cannot be read as a table'],
  ])('and %s says so', (_, text, words) => {
    expect(() => parseTable(text, 'places.csv', ['name'])).toThrow(words);
  });
});
