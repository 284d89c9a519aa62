import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePreparedPacks } from '../../src/shortlist/parsePreparedPacks.ts';
import {
  addPack,
  findPack,
  packLimits,
  removePack,
  type PreparedPack,
} from '../../src/shortlist/preparedPack.ts';
import { day } from '../factories/serviceFactory.ts';

const today = day('2026-11-22');
const pack: PreparedPack = {
  number: 1,
  preparedOn: day('2026-11-20'),
  needs: ['accommodation'],
  cohorts: ['women'],
  isLargeType: true,
  prison: 'HMP Styal',
  holds: 'women',
  parts: [{ areaCode: 'pdu-hull-and-east-riding', serviceIds: ['crs-prj-1'], found: 3 }],
  anywhere: { serviceIds: ['national-helpline'], found: 1 },
};

describe('the packs of a device', () => {
  it('are numbered, newest first, and none takes another’s number', () => {
    const one = addPack([], pack);
    const two = addPack(one, pack);
    const three = addPack(removePack(two, 1), pack);
    expect(three.map(({ number }) => number)).toEqual([3, 2]);
    expect(findPack(three, 2)).toEqual({ ...pack, number: 2 });
    expect(findPack(three, 1)).toBeNull();
  });

  it('are so many and no more', () => {
    let packs: readonly PreparedPack[] = [];
    for (let made = 0; made < packLimits.packs + 3; made += 1) packs = addPack(packs, pack);
    expect(packs).toHaveLength(packLimits.packs);
    expect(packs[0]?.number).toBe(packLimits.packs + 3);
  });

  it('come back as they were kept', () => {
    expect(parsePreparedPacks(JSON.parse(JSON.stringify([pack])), today)).toEqual([pack]);
  });

  it('come back from an older app, which kept with each area what can be used anywhere', () => {
    const { anywhere, ...older } = pack;
    expect(anywhere.found).toBe(1);
    const [read] = parsePreparedPacks([older], today);
    expect(read).toEqual({ ...older, anywhere: { serviceIds: [], found: 0 } });
  });

  it('come back from an older app, which left nothing out because of the prison', () => {
    const { holds, ...older } = pack;
    expect(holds).toBe('women');
    expect(parsePreparedPacks([older], today)).toEqual([{ ...older, holds: null }]);
  });

  it.each([
    ['a postcode for an area', { ...pack, parts: [{ ...pack.parts[0], areaCode: 'LS9 8AB' }] }],
    ['no area', { ...pack, parts: [] }],
    ['a sentence for an id', { ...pack, parts: [{ ...pack.parts[0], serviceIds: ['Mr Smith'] }] }],
    ['a need nobody knows', { ...pack, needs: ['revenge'] }],
    ['a name for an id anywhere', { ...pack, anywhere: { serviceIds: ['Mr Smith'], found: 1 } }],
    ['somebody else for whom the prison holds', { ...pack, holds: 'children' }],
    ['no number', { ...pack, number: null }],
    ['a date that is none', { ...pack, preparedOn: 'soon' }],
  ])('with %s are left out, and the others stay', (_, spoilt) => {
    expect(parsePreparedPacks([spoilt, { ...pack, number: 2 }], today)).toEqual([{ ...pack, number: 2 }]);
  });

  it('never break the app, whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(Array.isArray(parsePreparedPacks(value, today))).toBe(true);
        expect(parsePreparedPacks([value], today).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
