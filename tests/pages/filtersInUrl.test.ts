import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohortCodes, fundingRoutes, needCodes, settings } from '../../src/catalogue/codes.ts';
import { noFilters, parseFilters, toFilterParams } from '../../src/pages/filtersInUrl.ts';

const inOrder = <Code extends string>(codes: readonly Code[]) => fc.subarray([...codes]);

const filters = fc.record({
  needs: inOrder(needCodes),
  cohorts: inOrder(cohortCodes),
  fundingRoutes: inOrder(fundingRoutes),
  settings: inOrder(settings),
  areaCode: fc.constantFrom(null, 'E06000027', 'C', 'north-and-east-lincolnshire'),
});

describe('filters in an address', () => {
  it('come back as they went in', () => {
    fc.assert(
      fc.property(filters, (chosen) => {
        expect(parseFilters(new URLSearchParams(toFilterParams(chosen).toString()))).toEqual(chosen);
      }),
    );
  });

  it('hold nothing but codes, whatever somebody writes into the address', () => {
    const words = fc.array(
      fc.tuple(fc.constantFrom('need', 'cohort', 'route', 'setting', 'area', 'q'), fc.string()),
    );
    fc.assert(
      fc.property(words, (pairs) => {
        const params = toFilterParams(parseFilters(new URLSearchParams(pairs)));
        const known: readonly string[] = [...needCodes, ...cohortCodes, ...fundingRoutes, ...settings];
        for (const [key, value] of params) {
          if (key === 'area') expect(value).toMatch(/^[A-Za-z0-9-]{1,60}$/);
          else expect(known).toContain(value);
        }
      }),
    );
  });

  it('an address without any means the whole catalogue', () => {
    expect(parseFilters(new URLSearchParams())).toEqual(noFilters);
    expect(toFilterParams(noFilters).toString()).toBe('');
  });

  it('does not take a sentence for the code of an area', () => {
    expect(parseFilters(new URLSearchParams({ area: 'LS9 8AB, above the chip shop' })).areaCode).toBeNull();
  });
});
