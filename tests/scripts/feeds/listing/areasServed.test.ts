import { describe, expect, it } from 'vitest';
import { placeServiceArea } from '../../../../scripts/feeds/listing/placeServiceArea.ts';
import { heldThereOnly, toListingCoverage } from '../../../../scripts/feeds/listing/toListingCoverage.ts';
import { starterGazetteer } from '../../../geography/starterGazetteer.ts';

const gazetteer = starterGazetteer();
const place = (text: string) => placeServiceArea(gazetteer, text);
const cover = (areas: readonly string[], postcodes: readonly string[] = []) =>
  toListingCoverage(areas, postcodes, gazetteer);

describe('an area as a listing names it', () => {
  it.each(['Leeds', 'LEEDS', 'Leeds City Council', 'City of Leeds', 'E08000035', 'Leeds district'])(
    '%s is Leeds',
    (text) => {
      expect(place(text)?.ladCodes).toEqual(['E08000035']);
    },
  );

  it.each([
    ['London Borough of Camden', 'E09000007'],
    ['Royal Borough of Kingston upon Thames', 'E09000021'],
    ['Bath & North East Somerset', 'E06000022'],
    ['St Helens', 'E08000013'],
    ['E08000019', 'E08000039'],
  ])('%s is a local authority', (text, code) => {
    expect(place(text)?.ladCodes).toEqual([code]);
  });

  it('a county is its districts, and a police force its force area', () => {
    expect(place('Nottinghamshire County Council')?.ladCodes).toHaveLength(7);
    expect(place('E10000024')?.ladCodes).toHaveLength(7);
    expect(place('Thames Valley Police')?.pfaCodes).toEqual(['E23000029']);
    expect(place('Greater Manchester')?.probationRegionCodes).toEqual(['L']);
    expect(place('E11000001')).toEqual(place('Greater Manchester'));
  });

  it('an English region is more than the probation region of its name', () => {
    expect(place('North West')?.pfaCodes).toContain('E23000005');
    expect(place('South East')?.pfaCodes).toHaveLength(5);
    expect(place('E12000004')?.pfaCodes).toContain('E23000022');
  });

  it('England, Wales and everywhere are told apart', () => {
    expect(place('England')?.probationRegionCodes).not.toContain('D');
    expect(place('Wales')?.probationRegionCodes).toEqual(['D']);
    for (const text of ['Nationwide', 'UK wide', 'England and Wales', 'United Kingdom', 'K02000001']) {
      expect(place(text)?.national).toBe(true);
    }
    expect(place('Online')?.remote).toBe(true);
  });

  it('a town is the whole authority, and that is said', () => {
    expect(place('Bletchley')).toMatchObject({
      ladCodes: ['E06000042'],
      note: expect.stringContaining('town'),
    });
  });

  it('a name that two places share, or that none has, is not guessed', () => {
    for (const text of ['Richmond', 'Chapel Made-up ward', 'within 10 miles', 'S92000003', 'E05000001', '']) {
      expect(place(text)).toBeNull();
    }
  });
});

describe('whom a listing serves', () => {
  it('is all that it names, also in one breath', () => {
    const { value, warnings } = cover(['Leeds, Bradford and Wakefield']);
    expect(value.ladCodes).toEqual(['E08000032', 'E08000035', 'E08000036']);
    expect(value).toMatchObject({ areaName: 'Leeds, Bradford and Wakefield', curatedReason: null });
    expect(warnings).toEqual([]);
  });

  it('lists what could not be placed beside what could', () => {
    const { value, warnings } = cover(['Leeds; Nowhere-on-Sea'], ['M1 1AE']);
    expect(value.ladCodes).toEqual(['E08000035']);
    expect(warnings).toEqual(['the area “Nowhere-on-Sea” could not be placed']);
  });

  it('is not where it is held; that stands in only when nothing is named, and says so', () => {
    const { value, warnings } = cover([], ['LS9 8AG']);
    expect(value).toMatchObject({ ladCodes: ['E08000035'], curatedReason: heldThereOnly });
    expect(warnings.join()).toContain('where it is held');
  });

  it('is not stated when there is nothing to go by', () => {
    const { value, warnings } = cover(['Narnia'], ['ZZ1 1AA']);
    expect(value).toMatchObject({ ladCodes: [], national: false, areaName: 'Not stated' });
    expect(warnings).toHaveLength(3);
  });
});
