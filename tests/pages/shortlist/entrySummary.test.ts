import { expect, it } from 'vitest';
import { describeEntry, describeNews } from '../../../src/pages/shortlist/entrySummary.ts';
import type { JoinedService } from '../../../src/shortlist/joinShortlist.ts';
import { day, makeService } from '../../factories/serviceFactory.ts';

const today = day('2026-11-22');
const service = makeService();
const entry = {
  serviceId: service.id,
  addedOn: day('2026-11-20'),
  seenFingerprint: '0'.repeat(16),
  seenFacts: null,
};
const describe = (joined: Partial<JoinedService>) =>
  describeEntry({ entry, service, state: 'listed', successors: [], changedFacts: [], ...joined }, today);

it('a service that is listed has the freshness of its facts', () => {
  expect(describe({}).state?.tag).toBe('Not assured by a person');
});

it('says how to refer and get in touch, so that the printed list is of use, and what is not listed', () => {
  const reachable = makeService({
    referralRoutes: ['self-referral'],
    contacts: [{ name: 'Duty line', email: 'duty@example.org', phone: '0113 496 0000', role: 'referral' }],
    url: 'https://www.example.org/help',
  });
  expect(describe({ service: reachable }).contact).toEqual([
    expect.objectContaining({ label: 'How to refer', isKnown: true }),
    { label: 'Phone', text: '0113 496 0000 (Duty line).', isKnown: true },
    { label: 'Email', text: 'duty@example.org', isKnown: true },
    { label: 'Website', text: 'www.example.org/help', isKnown: true },
  ]);
  const silent = makeService({ contacts: [], url: null });
  expect(describe({ service: silent }).contact).toContainEqual({
    label: 'Phone',
    text: 'Not listed.',
    isKnown: false,
  });
});

it('says no way to refer to what is over', () => {
  expect(describe({ state: 'ended' }).contact).toEqual([]);
  expect(describe({ service: null, state: 'no longer listed' }).contact).toEqual([]);
});

it('one that is no longer listed has no name any more, and is not to be proposed', () => {
  expect(describe({ service: null, state: 'no longer listed' })).toMatchObject({
    name: 'A service that is no longer listed',
    provider: null,
    state: { tag: 'No longer listed', sentence: expect.stringContaining('added on 20 November 2026') },
  });
});

it('one that ended says when', () => {
  const ended = makeService({ ends: day('2026-11-21') });
  expect(describe({ service: ended, state: 'ended' }).state?.sentence).toBe(
    'This service is over. It ended on 21 November 2026. Do not propose it.',
  );
});

it('one that was replaced names what took over', () => {
  const successors = [makeService({ id: 'next', name: 'Next' })];
  expect(describe({ state: 'replaced', successors })).toMatchObject({
    state: { tag: 'Replaced' },
    successors: [{ id: 'next', name: 'Next' }],
  });
});

it('one that changed asks to be read again', () => {
  expect(describe({ state: 'changed since added' }).state?.sentence).toBe(
    'The listing has other facts than when it was added on 20 November 2026. Read it again.',
  );
});

it('one that changed says what changed, where that is known', () => {
  const changedFacts = ['people', 'contact'] as const;
  expect(describe({ state: 'changed since added', changedFacts }).state?.sentence).toBe(
    'Other than when it was added on 20 November 2026: whom it takes; phone, email or web address. Read it again.',
  );
});

it('a list of shortlists says how many services changed or went', () => {
  const states = ['listed', 'changed since added', 'ended', 'no longer listed'] as const;
  const joined = states.map((state): JoinedService => ({
    entry,
    service,
    state,
    successors: [],
    changedFacts: [],
  }));
  expect(describeNews(joined)).toBe('1 service changed since added, 2 services no longer offered');
  expect(describeNews(joined.slice(0, 1))).toBeNull();
});
