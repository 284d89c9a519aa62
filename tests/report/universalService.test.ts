import { describe, expect, it } from 'vitest';
import type { Service } from '../../src/catalogue/service.ts';
import { toPasteText } from '../../src/report/toPasteText.ts';
import { makeEligibility, makeService } from '../factories/serviceFactory.ts';
import { makeContext } from './reportContext.ts';

const universal = (overrides: Partial<Service> = {}): string =>
  toPasteText([makeService({ fundingRoute: 'universal', ...overrides })], makeContext()).text;

describe('A universal service in a report', () => {
  it('is not called open to anyone in the breath that says what the listing is silent on', () => {
    const eligibility = makeEligibility({ sexes: 'not stated', minimumAge: null, maximumAge: null });
    const text = universal({ eligibility, cohorts: [] });
    expect(text).toContain('a universal service');
    expect(text).toContain('The listing does not say whether it takes women, men or both');
    expect(text).not.toContain('open to anyone');
  });

  it.each<readonly [string, Partial<Service>]>([
    ['a people', { cohorts: [{ cohort: 'faith', standing: 'for this group', groups: ['Jewish'] }] }],
    ['women', { eligibility: makeEligibility({ sexes: 'women', minimumAge: null, maximumAge: null }) }],
    ['an age', { eligibility: makeEligibility({ sexes: 'not stated', minimumAge: 16, maximumAge: 25 }) }],
  ])('is not called open to anyone where it is for %s', (_whom, overrides) => {
    const text = universal(overrides);
    expect(text).toContain('a universal service');
    expect(text).not.toContain('open to anyone');
  });
});
