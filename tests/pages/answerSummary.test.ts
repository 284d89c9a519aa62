import { describe, expect, it } from 'vitest';
import type { OutboxEntry } from '../../src/changes/outbox.ts';
import { toAnswersEmail } from '../../src/pages/answersByEmail.ts';
import {
  describeAnswer,
  describeHistory,
  describeState,
  openAnswerOf,
} from '../../src/pages/answerSummary.ts';
import { describeGroupAge } from '../../src/pages/describeFactGroup.ts';
import { makeChangeRequest, makeOutboxEntry } from '../changes/requestFactory.ts';
import { day, makeService } from '../factories/serviceFactory.ts';

const listing = makeService({ referralRoutes: ['phone'] });
const request = makeChangeRequest(listing);
const today = day('2026-11-22');

describe('the age of a group of facts against its own cycle', () => {
  const checkedOn = (text: string) => ({
    ...listing,
    assurance: [{ factGroup: 'contact', assuredDate: day(text), by: 'provider' } as const],
  });

  it.each([
    ['2026-11-22', false, 'Checked', 'today'],
    ['2026-11-21', false, 'Checked', 'yesterday'],
    ['2026-08-24', false, 'Checked', '90 days ago'],
    ['2026-08-23', true, '1 day overdue', '91 days ago'],
    ['2026-12-24', true, 'Never checked', 'No person has checked this yet'],
  ])('checked on %s', (checked, isDue, tag, words) => {
    const age = describeGroupAge(checkedOn(checked), 'contact', today);
    expect(age).toEqual({ isDue, tag, words: expect.stringContaining(words) });
    expect(age.words).toContain('every 90 days');
  });

  it('has no age where nothing is stated, whoever looked at it', () => {
    const age = describeGroupAge({ ...checkedOn('2026-11-22'), referralRoutes: [] }, 'contact', today);
    expect(age).toMatchObject({ isDue: true, tag: 'Nothing stated yet' });
  });
});

describe('an answer in words', () => {
  it('names the part and what was said of it', () => {
    expect(describeAnswer(request)).toBe('contact, places and hours: still correct');
    expect(describeAnswer({ ...request, answers: [], withdrawal: 'we no longer run this' })).toBe(
      'we no longer run this',
    );
    expect(describeAnswer({ ...request, answers: [], note: 'The name is wrong.' })).toBe(
      'a note to the catalogue team',
    );
  });

  it('tells what the catalogue team said of it', () => {
    const entry = makeOutboxEntry(request, { state: 'rejected', reason: 'The number does not answer.' });
    expect(describeHistory(entry)).toBe(
      'Written on 20 November 2026. The catalogue team says: The number does not answer.',
    );
  });

  it('once accepted comes with the next catalogue, until that is on the device', () => {
    const entry = makeOutboxEntry(request, { state: 'accepted' });
    const check = { factGroup: 'contact', assuredDate: request.madeOn, by: 'provider' } as const;
    expect(describeState(entry, null).tag).toMatch(/comes with the next catalogue/);
    expect(describeState(entry, listing).tag).toMatch(/comes with the next catalogue/);
    expect(describeState(entry, { ...listing, assurance: [check] }).tag).toMatch(
      /is in the catalogue on this device/,
    );
  });

  it('is open until somebody decided on it', () => {
    const entry = (state: OutboxEntry['state']) => makeOutboxEntry(request, { state });
    expect(openAnswerOf([entry('rejected'), entry('sent')], listing.id, 'contact')?.state).toBe('sent');
    expect(openAnswerOf([entry('sent')], listing.id, 'availability')).toBeNull();
    expect(openAnswerOf([entry('accepted')], listing.id, 'contact')).toBeNull();
  });
});

describe('an email with the answers', () => {
  it('is short however many they are, and cannot be made to say more than it should', () => {
    const many = Array.from({ length: 40 }, () => request);
    const address = toAnswersEmail(many, () => 'Harbour & Lane\n?cc=x@y.example', 'team@region.example');
    expect(address.length).toBeLessThan(2_000);
    const { pathname, searchParams } = new URL(address);
    expect(pathname).toBe('team@region.example');
    expect([...searchParams.keys()]).toEqual(['subject', 'body']);
    expect(searchParams.get('body')).toContain('and 32 more, in the file');
  });
});
