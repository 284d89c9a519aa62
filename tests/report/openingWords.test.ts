import { describe, expect, it } from 'vitest';
import type { Schedule } from '../../src/catalogue/service.ts';
import { describeCost, describeSchedule } from '../../src/report/openingWords.ts';

const closed: Schedule = { days: [], opensAt: null, closesAt: null, note: null };

describe('when a service is open', () => {
  it.each([
    [
      { days: ['MO', 'TU', 'WE', 'TH', 'FR'], opensAt: '09:00', closesAt: '17:30' },
      'Monday to Friday, 9am to 5:30pm.',
    ],
    [
      { days: ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'], opensAt: '00:00', closesAt: '24:00' },
      'Every day, midnight to midnight.',
    ],
    [{ days: ['TH', 'TU'], opensAt: '12:00' }, 'Tuesday and Thursday, from midday.'],
    [{ days: ['MO', 'TU', 'WE', 'SA'], closesAt: '13:00' }, 'Monday to Wednesday and Saturday, until 1pm.'],
    [{ opensAt: '00:30', closesAt: '12:15' }, '12:30am to 12:15pm (days not listed).'],
    [{ days: ['WE'], note: 'first week of the month' }, 'Wednesday, first week of the month.'],
    [{ note: 'ring first' }, 'Ring first.'],
  ] as const)('is said as people say it: %j', (schedule, words) => {
    expect(describeSchedule({ ...closed, ...schedule })).toBe(words);
  });

  it('is not made up', () => {
    expect(describeSchedule(closed)).toBeNull();
  });
});

describe('what a service costs', () => {
  it.each([
    ['Free', 0, 'Free.'],
    ['Cost', 5.5, '£5.50.'],
    ['Room for a night', 12, 'Room for a night: £12.'],
    ['First session', 0, 'First session: free.'],
    ['Ask the provider', null, 'Ask the provider.'],
  ])('%s and %s', (option, pounds, words) => {
    expect(describeCost({ option, pounds })).toBe(words);
  });
});
