import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understandPostcode } from '../../src/geography/understandPostcode.ts';
import { starterGazetteer } from './starterGazetteer.ts';

const gazetteer = starterGazetteer();

function read(text: string) {
  const reading = understandPostcode(gazetteer, text);
  return reading && { ...reading, areas: reading.areas.map(({ area }) => area.name) };
}

describe('a practitioner types a postcode', () => {
  it('gives Torbay for a Torbay postcode', () => {
    expect(read('TQ1 4AB')).toEqual({ code: 'TQ1 4', areas: ['Torbay'], straddles: false, note: null });
  });

  it.each(['ls9', 'LS9', ' ls 9 ', 'Ls9 8ab', 'LS98AB', 'ls9 8', 'LS9 8A'])(
    'gives Leeds for "%s"',
    (text) => {
      expect(read(text)?.areas).toEqual(['Leeds']);
    },
  );

  it('uses the sector when it is given, which an outcode of several authorities needs', () => {
    expect(read('TD12')?.straddles).toBe(true);
    expect(read('ng7 2')).toMatchObject({ code: 'NG7 2', areas: ['Nottingham'], straddles: false });
    expect(read('NG72')?.code).toBe('NG7 2');
  });

  it('asks when an outcode is in several authorities, with their shares', () => {
    const reading = understandPostcode(gazetteer, 'NG16');
    expect(reading?.straddles).toBe(true);
    expect(reading?.areas.map(({ area, share }) => [area.name, share])).toEqual([
      ['Broxtowe', 62],
      ['Ashfield', 18],
      ['Amber Valley', 13],
      ['Bolsover', 7],
    ]);
    expect(reading?.note).toContain('Broxtowe (62%), Ashfield (18%)');
  });

  it('says so when even the sector does not settle it', () => {
    expect(read('NG16 2')).toMatchObject({
      straddles: true,
      note: 'NG16 2 is mainly in Broxtowe, but some of NG16 is in Bolsover.',
    });
  });

  it('uses the whole outcode for a sector that is not listed, and says so', () => {
    expect(read('LS99 9ZZ')).toMatchObject({
      areas: ['Leeds'],
      note: 'LS99 9 is not in the list of postcodes, so all of LS99 is used.',
    });
  });

  it('never holds the last two letters of a postcode, which name a few doors', () => {
    expect(JSON.stringify(understandPostcode(gazetteer, 'LS9 8QX'))).not.toContain('QX');
  });
});

describe('a slip of the keys', () => {
  it.each([
    ['S014', 'SO14'],
    ['s0142ab', 'SO14 2'],
    ['PO1O', 'PO10'],
    ['SW1A OAA', 'SW1A 0'],
    ['0X1', 'OX1'],
    ['LSI 4AP', 'LS1 4'],
  ])('reads "%s" as %s', (typed, meant) => {
    expect(read(typed)?.code).toBe(meant);
  });

  it.each(['ski', 'so', 'it', 'LSI', 'woman', '52', '1 in 4', '', '  ', 'ZZ1'])(
    'does not take "%s" for a postcode',
    (text) => {
      expect(understandPostcode(gazetteer, text)).toBeNull();
    },
  );
});

describe('a postcode that is not in England or Wales', () => {
  it.each([
    ['BT1', 'BT1 is in Northern Ireland.'],
    ['G1 1AA', 'G1 is in Scotland.'],
    ['TD5', 'TD5 is in Scotland.'],
    ['JE2 3AB', 'JE2 is in Jersey.'],
    ['IM1', 'IM1 is in the Isle of Man.'],
  ])('%s: says where it is and gives no area', (typed, words) => {
    const reading = read(typed);
    expect(reading?.areas).toEqual([]);
    expect(reading?.note).toBe(`${words} This catalogue covers England and Wales.`);
  });

  it('says that an outcode is mainly in Scotland and asks about the part that is not', () => {
    expect(read('TD12')).toMatchObject({ areas: ['Northumberland'], straddles: true });
    expect(read('TD12')?.note).toContain('mainly in Scotland');
  });

  it('says that an outcode it does not know is not in its list', () => {
    expect(read('so1')).toMatchObject({ areas: [], straddles: false });
    expect(read('so1')?.note).toContain('SO1 is not in the list of postcodes');
  });
});

describe('whatever is typed', () => {
  it('never throws, and what it reads is an outcode or a sector of known areas', () => {
    const nearlyPostcodes = fc.stringMatching(/^[A-Za-z0OI1]{1,3}[0-9OoIi]{0,2} ?[0-9O]?[A-Z]{0,2}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearlyPostcodes), (text) => {
        const reading = understandPostcode(gazetteer, text);
        if (!reading) return;
        expect(reading.code).toMatch(/^[A-Z]{1,2}\d[A-Z\d]?( \d)?$/);
        expect(reading.areas.length > 0 || reading.note !== null).toBe(true);
        for (const { area } of reading.areas) expect(gazetteer.areas.get(area.code)).toBe(area);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads every outcode and every sector in the data as itself', () => {
    const misread: string[] = [];
    for (const { code, sectors } of gazetteer.outcodes.values()) {
      if (understandPostcode(gazetteer, code.toLowerCase())?.code !== code) misread.push(code);
      for (const [digit, ladCode] of sectors) {
        const reading = understandPostcode(gazetteer, `${code} ${digit}`);
        if (reading?.areas[0]?.area.code !== ladCode) misread.push(`${code} ${digit}`);
      }
    }
    expect(gazetteer.outcodes.size).toBeGreaterThan(2400);
    expect(misread).toEqual([]);
  });
});
