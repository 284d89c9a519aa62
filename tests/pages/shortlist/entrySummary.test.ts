import { expect, it } from 'vitest';
import { describeEntry } from '../../../src/pages/shortlist/entrySummary.ts';
import type { JoinedService } from '../../../src/shortlist/joinShortlist.ts';
import { day, makeService } from '../../factories/serviceFactory.ts';

const today = day('2026-11-22');
const service = makeService();
const entry = { serviceId: service.id, addedOn: day('2026-11-20'), seenFingerprint: '0'.repeat(16) };
const describe = (joined: Partial<JoinedService>) =>
  describeEntry({ entry, service, state: 'listed', successors: [], ...joined }, today);

it('a service that is listed has the freshness of its facts', () => {
  expect(describe({}).state?.tag).toBe('Not assured by a person');
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
  expect(describe({ state: 'changed since added' }).state?.sentence).toMatch(/Read it again\.$/);
});
