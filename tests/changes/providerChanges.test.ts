import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, findConflicts } from '../../src/changes/applyChange.ts';
import { toGroupFingerprint } from '../../src/changes/factGroupFields.ts';
import { hasArrived } from '../../src/changes/hasArrived.ts';
import { listDifferences } from '../../src/changes/listDifferences.ts';
import { parseChangeRequest } from '../../src/changes/parseChangeRequest.ts';
import type { Service } from '../../src/catalogue/service.ts';
import type { ChangeRequest } from '../../src/changes/changeRequest.ts';
import { day, makeEligibility, makeService } from '../factories/serviceFactory.ts';
import { makeChangeRequest } from './requestFactory.ts';

const today = day('2026-11-23');
const front = { name: 'Front desk', role: 'general' as const, phone: '0113 496 0000', email: null };
const listing = makeService({
  contacts: [front],
  eligibility: makeEligibility({ minimumAge: 18 }),
  assurance: [
    { factGroup: 'contact', assuredDate: day('2026-03-01'), by: 'provider' },
    { factGroup: 'eligibility', assuredDate: day('2026-02-01'), by: 'catalogue team' },
  ],
});

function accept(service: Service, request: ChangeRequest): Service {
  const result = applyChange(service, request, { today, invitationId: 'inv-1' });
  if (!result.ok) throw new Error(result.reasons.join('; '));
  return result.service;
}

const correction: ChangeRequest = makeChangeRequest(listing, {
  answers: [
    {
      factGroup: 'contact',
      seen: toGroupFingerprint(listing, 'contact'),
      answer: 'corrected',
      corrections: { contacts: [{ ...front, phone: '0113 496 0001' }] },
    },
  ],
});

describe('a provider answers for one group of facts', () => {
  it('marks one of two stale groups “still correct”: only that one has a new date, and history stays', () => {
    const after = accept(listing, makeChangeRequest(listing));
    expect(after.assurance).toEqual([
      { factGroup: 'contact', assuredDate: '2026-11-20', by: 'provider', invitation: 'inv-1' },
      ...listing.assurance,
    ]);
    expect(listDifferences(listing, after)).toEqual([]);
  });

  it('marks a wait “still correct”: it is then true of that day, and saying it again is no conflict', () => {
    const waits = { takingReferrals: 'yes' as const, wait: '3 weeks', asOf: day('2026-06-01') };
    const listed = { ...listing, availability: waits };
    const seen = toGroupFingerprint(listed, 'availability');
    const answers = [{ factGroup: 'availability' as const, seen, answer: 'still correct' as const }];
    const confirmation = makeChangeRequest(listed, { answers });
    const once = accept(listed, confirmation);
    expect(once.availability).toEqual({ ...waits, asOf: '2026-11-20' });
    expect(findConflicts(once, confirmation)).toEqual([]);
    expect(accept(once, confirmation)).toEqual(once);
    const late = makeChangeRequest(listed, { answers, madeOn: day('2026-10-01') });
    expect(accept(once, late).availability.asOf).toBe('2026-11-20');
    expect(accept(listing, confirmation).availability).toEqual(listing.availability);
  });

  it('corrects a phone number: the number changes, and nothing else is taken as checked', () => {
    const after = accept(listing, correction);
    expect(listDifferences(listing, after)).toEqual([
      { path: 'contacts[0].phone', before: '0113 496 0000', after: '0113 496 0001' },
    ]);
    expect(after.assurance.filter(({ assuredDate }) => assuredDate === '2026-11-20')).toHaveLength(1);
    expect(after.eligibility).toEqual(listing.eligibility);
  });

  it('is accepted twice by mistake: the second time changes nothing', () => {
    const once = accept(listing, correction);
    expect(accept(once, correction)).toEqual(once);
    expect(findConflicts(once, correction)).toEqual([]);
  });

  it.each(['contact', 'availability'] as const)(
    'confirms a part that states nothing: %s is not dated as checked, and there is nothing to wait for',
    (factGroup) => {
      const bare = { ...listing, contacts: [], assurance: [] };
      const seen = toGroupFingerprint(bare, factGroup);
      const request = makeChangeRequest(bare, { answers: [{ factGroup, seen, answer: 'still correct' }] });
      expect(accept(bare, request)).toEqual(bare);
      expect(hasArrived(request, bare)).toBe(true);
    },
  );

  it('takes the last fact of a part away: it is gone, and the part is not dated as checked', () => {
    const [answer] = correction.answers;
    if (!answer) throw new Error('the correction has an answer');
    const emptied = makeChangeRequest(listing, {
      answers: [{ ...answer, answer: 'corrected', corrections: { contacts: [] } }],
    });
    const after = accept(listing, emptied);
    expect(after.contacts).toEqual([]);
    expect(after.assurance).toEqual(listing.assurance);
    expect([hasArrived(emptied, listing), hasArrived(emptied, after)]).toEqual([false, true]);
  });

  it('has a device whose clock is ahead: the check counts from the day it was accepted', () => {
    const early = makeChangeRequest(listing, { madeOn: day('2027-05-01') });
    expect(accept(listing, early).assurance[0]?.assuredDate).toBe(today);
  });

  it('no longer runs it: the listing becomes inactive', () => {
    const gone = makeChangeRequest(listing, { answers: [], withdrawal: 'we no longer run this' });
    expect(accept(listing, gone).status).toBe('inactive');
  });

  it('answered for facts that changed since: the reviewer has to decide', () => {
    const changed = { ...listing, contacts: [{ ...front, phone: '0113 496 0009' }] };
    expect(findConflicts(changed, makeChangeRequest(listing))).toEqual(['contact']);
    expect(findConflicts(changed, correction)).toEqual(['contact']);
    expect(findConflicts({ ...listing, dose: { sessions: '6', weeks: null } }, correction)).toEqual([]);
  });
});

describe('what comes in from outside', () => {
  const sound = JSON.parse(JSON.stringify(correction)) as Record<string, unknown>;
  const parse = (change: object) => parseChangeRequest({ ...sound, ...change });
  const corrected = (corrections: unknown, factGroup = 'contact') => ({
    answers: [{ factGroup, seen: '0123456789abcdef', answer: 'corrected', corrections }],
  });

  it('comes back from JSON as it went', () => {
    expect(parse({})).toEqual({ ok: true, request: correction });
  });

  it.each<[string, object, string]>([
    ['no request id', { requestId: null }, 'requestId: missing'],
    ['a request id that is a path', { requestId: '../../etc' }, 'requestId: not a UUID'],
    ['no day', { madeOn: 'yesterday' }, 'madeOn: a date is needed'],
    ['a group twice', { answers: [...correction.answers, ...correction.answers] }, 'there twice'],
    ['nothing at all', { answers: [] }, 'the request: it says nothing'],
    ['a script as a link', corrected({ url: 'javascript:alert(1)' }), 'corrections.url: '],
    [
      'a new owner',
      corrected({ organization: { id: 'x', name: 'X' } }),
      'corrections.organization: not a field',
    ],
    ['ages under contact', corrected({ eligibility: {} }), 'corrections.eligibility: not a field'],
    ['an age of 400', corrected({ eligibility: { minimumAge: 400 } }, 'eligibility'), 'minimumAge: 400'],
    ['a correction of nothing', corrected({}), 'nothing is corrected'],
    ['a note that steers a terminal', { note: '\u001b[2J' }, 'note: holds control characters'],
    ['an endless note', { note: 'x'.repeat(501) }, 'note: 501 characters'],
    ['an unknown field', { isAdmin: true }, 'isAdmin: not a field of this'],
    ['an unknown withdrawal', { withdrawal: 'burn it' }, 'withdrawal: unknown code'],
  ])('refuses %s', (_what, change, reason) => {
    const parsed = parse(change);
    expect(parsed.ok ? 'taken' : parsed.reasons.join('\n')).toContain(reason);
  });

  it('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => typeof parseChangeRequest(value).ok === 'boolean'));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(sound)), fc.jsonValue(), (field, value) => {
        expect(typeof parse({ [field]: value }).ok).toBe('boolean');
      }),
    );
  });
});
