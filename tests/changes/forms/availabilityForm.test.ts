import { describe, expect, it } from 'vitest';
import {
  readAvailabilityForm,
  toAvailabilityForm,
  type AvailabilityForm,
} from '../../../src/changes/forms/availabilityForm.ts';
import { day, makeService } from '../../factories/serviceFactory.ts';

const today = day('2026-11-22');
const listing = makeService({
  availability: { takingReferrals: 'yes', wait: '2 weeks; longer for groups', asOf: day('2026-08-03') },
  costOptions: [{ option: 'Each session', pounds: 2.5 }],
  dose: { sessions: '6 to 8', weeks: null },
});

function correct(part: Partial<AvailabilityForm>, service = listing) {
  return readAvailabilityForm({ ...toAvailabilityForm(service), ...part }, service, today);
}

describe('taking referrals, waiting time and cost', () => {
  it('fills a wait into its parts, and says nothing new when nothing was typed', () => {
    expect(toAvailabilityForm(listing)).toMatchObject({
      waitNumber: '2',
      waitUnit: 'weeks',
      waitWords: 'longer for groups',
      asOf: { day: '3', month: '8', year: '2026' },
    });
    expect(correct({})).toEqual({ ok: true, corrections: {} });
  });

  it('keeps a wait that is words as words', () => {
    const worded = makeService({
      availability: { takingReferrals: 'yes', wait: 'about a month', asOf: today },
    });
    expect(toAvailabilityForm(worded)).toMatchObject({ waitUnit: 'none', waitWords: 'about a month' });
    expect(correct({ waitWords: '', waitNumber: '1', waitUnit: 'months' }, worded)).toMatchObject({
      corrections: { availability: { wait: '1 month' } },
    });
  });

  it('takes an amount with its sign, and free as nought', () => {
    const costs = [
      { option: 'Each session', pounds: '£2.50' },
      { option: 'First visit', pounds: '0' },
      { option: 'Trips', pounds: '' },
    ];
    expect(correct({ costs })).toMatchObject({
      corrections: { costOptions: [{ pounds: 2.5 }, { pounds: 0 }, { pounds: null }] },
    });
  });

  it.each<[string, Partial<AvailabilityForm>, string, RegExp]>([
    ['a wait in words in the number', { waitNumber: 'two' }, 'waitNumber', /whole number/],
    ['a wait of no unit', { waitUnit: 'none' }, 'waitUnit', /days, weeks or months/],
    ['a unit of nothing', { waitNumber: '' }, 'waitNumber', /how many weeks/],
    ['the 31st of February', { asOf: { day: '31', month: '2', year: '2026' } }, 'asOf', /real date/],
    ['a day that is half typed', { asOf: { day: '3', month: '', year: '' } }, 'asOf', /real date/],
    ['a day to come', { asOf: { day: '1', month: '1', year: '2027' } }, 'asOf', /in the past/],
    ['no day', { asOf: { day: '', month: '', year: '' } }, 'asOf', /Enter the day/],
    ['an amount in words', { costs: [{ option: 'Each', pounds: 'a fiver' }] }, 'costs-0-pounds', /in pounds/],
    ['an amount for nothing', { costs: [{ option: '', pounds: '5' }] }, 'costs-0-option', /what this amount/],
  ])('says what to do about %s', (_what, part, field, message) => {
    const answer = correct(part);
    expect(answer.ok ? [] : answer.problems).toContainEqual({
      field,
      message: expect.stringMatching(message),
    });
  });
});
