import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Coverage } from '../../src/catalogue/service.ts';
import { coveredLads } from '../../src/geography/coveredLads.ts';
import { findArea } from '../../src/geography/findArea.ts';
import { reaches } from '../../src/geography/reach.ts';
import { toReach } from '../../src/geography/toReach.ts';
import { makeCoverage } from '../factories/serviceFactory.ts';
import { starterGazetteer } from './starterGazetteer.ts';

const gazetteer = starterGazetteer();
const leeds = 'E08000035';
const torbay = 'E06000027';
const plymouth = 'E06000026';
const devonAndCornwall = 'E23000035';

function reachOf(coverage: Partial<Coverage>, code: string) {
  const home = findArea(gazetteer, code);
  if (!home) throw new Error(`no area ${code}`);
  return toReach(makeCoverage(coverage), home, gazetteer);
}

describe('somebody lives in Leeds', () => {
  it.each([
    [{ ladCodes: [leeds] }, 'local'],
    [{ pfaCodes: ['E23000010'] }, 'area'],
    [{ probationRegionCodes: ['C'] }, 'region'],
    [{ national: true }, 'national'],
    [{ remote: true }, 'remote'],
  ] as const)('and %o reaches them: %s', (coverage, reach) => {
    expect(reachOf(coverage, leeds)).toEqual({ reach, coversPart: false });
  });

  it('is not reached from Torbay, nor by a service that covers nowhere', () => {
    expect(reachOf({ ladCodes: [torbay] }, leeds)).toBeNull();
    expect(reachOf({}, leeds)).toBeNull();
    expect(reachOf({ pfaCodes: ['E99999999'], probationRegionCodes: ['Z'] }, leeds)).toBeNull();
  });

  it('is reached by the nearest way there is', () => {
    expect(reachOf({ ladCodes: [leeds], national: true, remote: true }, leeds)?.reach).toBe('local');
  });
});

describe('a service for Devon and Cornwall without Plymouth', () => {
  const coverage = { pfaCodes: [devonAndCornwall], excludedLadCodes: [plymouth] };

  it('reaches Torbay and not Plymouth, not even from a distance', () => {
    expect(reachOf(coverage, torbay)?.reach).toBe('area');
    expect(reachOf(coverage, plymouth)).toBeNull();
    expect(reachOf({ ...coverage, national: true, remote: true }, plymouth)).toBeNull();
  });

  it('covers part of the force area', () => {
    expect(reachOf(coverage, devonAndCornwall)).toEqual({ reach: 'area', coversPart: true });
  });
});

describe('the home area is wider than an authority', () => {
  it('is partly covered by a service for Torbay', () => {
    expect(reachOf({ ladCodes: [torbay] }, devonAndCornwall)).toEqual({ reach: 'local', coversPart: true });
  });

  it('is wholly covered when the rest is reached some other way', () => {
    expect(reachOf({ ladCodes: [torbay], remote: true }, devonAndCornwall)).toEqual({
      reach: 'local',
      coversPart: false,
    });
  });

  it('is wholly covered by its region', () => {
    expect(reachOf({ probationRegionCodes: ['G'] }, devonAndCornwall)).toEqual({
      reach: 'region',
      coversPart: false,
    });
    expect(reachOf({ probationRegionCodes: ['G'] }, 'england')).toEqual({
      reach: 'region',
      coversPart: true,
    });
  });
});

describe('coverage spelt out for an index', () => {
  const some = (codes: readonly string[]) => fc.subarray([...codes], { maxLength: 4 });
  const anyCoverage = fc.record({
    ladCodes: some(gazetteer.ladCodes),
    pfaCodes: some([...gazetteer.policeForceAreas.keys()]),
    probationRegionCodes: some([...gazetteer.probationRegions.keys()]),
    excludedLadCodes: some(gazetteer.ladCodes),
    national: fc.boolean(),
    remote: fc.boolean(),
  });

  it('agrees with the answer for each authority by itself', () => {
    fc.assert(
      fc.property(anyCoverage, fc.constantFrom(...gazetteer.ladCodes), (coverage, ladCode) => {
        const covered = coveredLads(makeCoverage(coverage), gazetteer);
        const nearest = reaches.find((reach) => covered[reach].includes(ladCode)) ?? null;
        expect(reachOf(coverage, ladCode)?.reach ?? null).toBe(nearest);
      }),
    );
  });

  it('does not copy the list of all authorities for each national service', () => {
    expect(coveredLads(makeCoverage({ national: true }), gazetteer).national).toBe(gazetteer.ladCodes);
  });
});
