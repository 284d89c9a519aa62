import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GazetteerError } from '../../src/geography/gazetteerError.ts';
import { parseGazetteer } from '../../src/geography/parseGazetteer.ts';
import { readGazetteerJson, starterGazetteer } from './starterGazetteer.ts';

describe('a gazetteer arrives with a release', () => {
  it('carries the words its licences ask for', () => {
    expect(starterGazetteer().attribution).toContain('Contains OS data © Crown copyright');
    expect(starterGazetteer().attribution).toContain('GeoNames');
  });

  it.each([
    ['is another file', { format: 'thesaurus' }, 'This is not a gazetteer.'],
    ['is of a later layout', { version: 2 }, 'This gazetteer has layout 2; this app reads 1.'],
    ['does not say whose it is', { attribution: '' }, 'whose data'],
    ['has no regions', { regions: undefined }, 'no table "regions"'],
    ['has a column missing', { regions: { codes: ['A'] } }, '"regions" has no column "names"'],
    ['has columns of two lengths', { regions: { codes: ['A'], names: [] } }, 'differ in length'],
    [
      'holds a number for a name',
      { regions: { codes: ['A'], names: [7] } },
      '"regions.names" should hold a text',
    ],
    ['points at a region that is not there', { regions: { codes: [], names: [] } }, '"forces.regions"'],
    ['has a word list that is none', { ordinaryWords: 'bath' }, 'ordinaryWords'],
  ])('and is refused when it %s', (_, damage, words) => {
    const damaged = { ...readGazetteerJson(), ...damage };
    expect(() => parseGazetteer(damaged)).toThrow(GazetteerError);
    expect(() => parseGazetteer(damaged)).toThrow(words);
  });

  it('is refused in one way, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(() => parseGazetteer(value)).toThrow(GazetteerError);
      }),
    );
  });

  it('is refused in one way, whichever table is damaged', () => {
    const whole = readGazetteerJson();
    const tables = fc.constantFrom(...Object.keys(whole));
    fc.assert(
      fc.property(tables, fc.oneof(fc.jsonValue(), fc.constant(undefined)), (table, value) => {
        try {
          parseGazetteer({ ...whole, [table]: value });
        } catch (error) {
          expect(error).toBeInstanceOf(GazetteerError);
        }
      }),
      { numRuns: 40 },
    );
  });
});
