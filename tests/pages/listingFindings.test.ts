import { describe, expect, it } from 'vitest';
import { toListingFindings } from '../../src/pages/listingFindings.ts';
import { day, makeCoverage, makeService } from '../factories/serviceFactory.ts';

const today = day('2026-11-22');

describe('what is missing or doubtful in a listing', () => {
  it('comes most harmful first, each with what to do and where', () => {
    const listing = makeService({ needs: [], url: 'http://harbour.example' });
    const findings = toListingFindings(listing, [], today);
    expect(findings.map(({ severity }) => severity)).toEqual(
      findings.map(({ severity }) => severity).toSorted((one, other) => rank(one) - rank(other)),
    );
    expect(findings[0]).toEqual(
      expect.objectContaining({
        severity: 'error',
        whatToDo: 'Pick the needs: practitioners find services by need.',
        factGroup: 'eligibility',
      }),
    );
    expect(findings).toContainEqual(expect.objectContaining({ factGroup: 'contact', severity: 'warning' }));
  });

  it('tells a name that shouts as something for the catalogue team', () => {
    const findings = toListingFindings(makeService({ name: 'HARBOUR LANE HOUSING' }), [], today);
    expect(findings.find(({ key }) => key.startsWith('name-shouting'))).toMatchObject({ factGroup: null });
  });

  it('notices another listing of the same name, and not itself', () => {
    const listing = makeService();
    const isTwin = (neighbours: readonly ReturnType<typeof makeService>[]) =>
      toListingFindings(listing, neighbours, today).some(({ key }) => key.startsWith('listed-twice'));
    expect(isTwin([listing])).toBe(false);
    expect(isTwin([listing, makeService({ id: 'twin' })])).toBe(true);
  });

  it('does not miss a replacement that is on the device', () => {
    const listing = makeService({ ends: day('2026-01-01'), replacedBy: ['new'] });
    const isUnknown = (neighbours: readonly ReturnType<typeof makeService>[]) =>
      toListingFindings(listing, neighbours, today).some(({ key }) => key.startsWith('replacement-unknown'));
    expect(isUnknown([makeService({ id: 'new', coverage: makeCoverage() })])).toBe(false);
    expect(isUnknown([])).toBe(true);
  });

  it('never speaks of a provider to the provider, or of codes', () => {
    const worst = makeService({
      needs: [],
      coverage: makeCoverage(),
      suggestions: [{ of: { need: 'finance' }, words: 'debt' }],
      availability: { takingReferrals: 'yes', wait: null, asOf: day('2026-01-01') },
      assurance: [{ factGroup: 'contact', assuredDate: day('2025-01-01'), by: 'provider' }],
    });
    for (const { what, whatToDo } of toListingFindings(worst, [], today)) {
      expect(`${what} ${whatToDo}`).not.toMatch(/[Aa]sk the provider|[a-z]+_[a-z]+|catalogue suggestions/);
    }
  });
});

function rank(severity: string): number {
  return ['error', 'warning', 'advice'].indexOf(severity);
}
