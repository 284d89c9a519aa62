import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeArea } from '../../src/geography/describeArea.ts';
import { distanceKm } from '../../src/geography/distanceKm.ts';
import { findArea, findPccArea } from '../../src/geography/findArea.ts';
import { neighbours } from '../../src/geography/neighbours.ts';
import { starterGazetteer } from './starterGazetteer.ts';

const gazetteer = starterGazetteer();

describe('an area in an address', () => {
  it.each([
    ['E08000035', 'Leeds', 1],
    ['E23000013', 'the Cleveland police force area', 4],
    ['region-l', 'the Greater Manchester probation region', 10],
    ['pdu-bury-and-rochdale', 'the Bury and Rochdale delivery unit', 2],
    ['county-derbyshire', 'Derbyshire (county)', 8],
    ['area-black-country', 'Black Country', 4],
    ['wales', 'Wales', 22],
    ['england', 'England', 296],
  ])('%s is %s', (code, words, authorities) => {
    const area = findArea(gazetteer, code);
    expect(area && describeArea(area)).toBe(words);
    expect(area?.ladCodes).toHaveLength(authorities);
  });

  it('finds each of its 318 authorities, and every area under its own code', () => {
    expect(gazetteer.ladCodes).toHaveLength(318);
    for (const code of gazetteer.ladCodes) expect(findArea(gazetteer, code)?.ladCodes).toEqual([code]);
    for (const [code, area] of gazetteer.areas) {
      expect(area.code).toBe(code);
      expect(area.ladCodes.length).toBeGreaterThan(0);
      expect(encodeURIComponent(code)).toBe(code);
    }
  });

  it('finds nothing under any other code, and does not throw', () => {
    fc.assert(
      fc.property(fc.string(), (code) => {
        if (!gazetteer.areas.has(code)) expect(findArea(gazetteer, code)).toBeNull();
      }),
    );
    expect(findArea(gazetteer, 'constructor')).toBeNull();
  });
});

describe('what belongs to what', () => {
  it('has 12 regions, 43 forces and the 42 areas of HMPPS, London being two forces', () => {
    expect(gazetteer.probationRegions.size).toBe(12);
    expect(gazetteer.policeForceAreas.size).toBe(43);
    expect(gazetteer.pccAreas.size).toBe(42);
    expect(findPccArea(gazetteer, 'devon-and-cornwall')?.pfaCodes).toEqual(['E23000035']);
    expect(findPccArea(gazetteer, 'metropolitan')?.pfaCodes).toEqual(['E23000001', 'E23000034']);
    expect(findPccArea(gazetteer, 'narnia')).toBeNull();
  });

  it('shares every authority out among the regions, once', () => {
    const shared = [...gazetteer.probationRegions.values()].flatMap(({ ladCodes }) => ladCodes);
    expect([...shared].sort()).toEqual([...gazetteer.ladCodes].sort());
  });

  it('says how sure it is of a delivery unit', () => {
    expect(gazetteer.authorities.get('E06000027')).toMatchObject({
      name: 'Torbay',
      pfaName: 'Devon and Cornwall',
      regionName: 'South West',
      deliveryUnits: ['Devon and Torbay'],
      unitBasis: 'named',
    });
    expect(gazetteer.authorities.get('E08000025')).toMatchObject({ name: 'Birmingham', unitBasis: 'split' });
  });
});

describe('the next authority', () => {
  const around = (code: string) => neighbours(gazetteer, code).map(({ authority }) => authority.name);

  it('gives those around Leeds, its own force area first', () => {
    expect(around('E08000035').slice(0, 3).sort()).toEqual(['Bradford', 'Kirklees', 'Wakefield']);
    expect(around('E08000035')).toContain('North Yorkshire');
  });

  it('gives islands their nearest mainland', () => {
    expect(around('E06000053')).toEqual(['Cornwall']);
    expect(around('E06000046')).toContain('Portsmouth');
  });

  it('gives every authority one at least, never itself, none absurdly far', () => {
    for (const code of gazetteer.ladCodes) {
      const found = neighbours(gazetteer, code);
      expect(found.length, code).toBeGreaterThan(0);
      for (const { authority, distanceKm: apart } of found) {
        expect(authority.code).not.toBe(code);
        expect(apart, `${code} ${authority.name}`).toBeLessThan(150);
      }
    }
    expect(neighbours(gazetteer, 'nowhere')).toEqual([]);
  });

  it('measures from London to Cardiff as 210 km', () => {
    expect(distanceKm({ lat: 51.507, lon: -0.128 }, { lat: 51.482, lon: -3.179 })).toBeCloseTo(211, -1);
  });
});
