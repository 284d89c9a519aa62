import { describe, expect, it } from 'vitest';
import { applyChange } from '../../src/changes/applyChange.ts';
import { toGroupFingerprint } from '../../src/changes/factGroupFields.ts';
import { hasArrived } from '../../src/changes/hasArrived.ts';
import { day, makeCoverage, makeService } from '../factories/serviceFactory.ts';
import { makeChangeRequest } from './requestFactory.ts';

const listing = makeService({
  referralRoutes: ['phone'],
  coverage: makeCoverage({ ladCodes: ['E08000035'] }),
});
const confirmed = makeChangeRequest(listing);
const corrected = makeChangeRequest(listing, {
  answers: [
    {
      factGroup: 'contact',
      seen: toGroupFingerprint(listing, 'contact'),
      answer: 'corrected',
      corrections: { url: 'https://harbour.example' },
    },
  ],
});
const withdrawn = makeChangeRequest(listing, { answers: [], withdrawal: 'we no longer run this' });

function accept(request: typeof confirmed) {
  const accepted = applyChange(listing, request, { today: day('2026-11-22'), invitationId: null });
  if (!accepted.ok) throw new Error('The change makes no listing.');
  return accepted.service;
}

describe('what a provider sent and the catalogue team accepted', () => {
  it.each([
    ['a confirmation', confirmed],
    ['a correction', corrected],
    ['a withdrawal', withdrawn],
  ])('has arrived with the catalogue that holds it, and not before: %s', (_what, request) => {
    expect(hasArrived(request, listing)).toBe(false);
    expect(hasArrived(request, accept(request))).toBe(true);
  });

  it('has not arrived when another check of that day did', () => {
    expect(hasArrived(corrected, accept(confirmed))).toBe(false);
  });

  it('has been overtaken by a later check, whatever that one says', () => {
    const later = { ...accept(confirmed), url: 'https://other.example' };
    const check = { factGroup: 'contact', assuredDate: day('2026-11-23'), by: 'provider' } as const;
    expect(hasArrived(corrected, { ...later, assurance: [check] })).toBe(true);
  });

  it('is not known of a note alone', () => {
    expect(hasArrived(makeChangeRequest(listing, { answers: [], note: 'The name is wrong.' }), listing)).toBe(
      false,
    );
  });
});
