import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  describeCalendarDay,
  parseCalendarDay,
  toCalendarDay,
} from '../../src/catalogue/calendarDay.ts';
import { day } from '../factories/serviceFactory.ts';

describe('a day of the calendar', () => {
  it('is read from the timestamps of the contract feed, which Date.parse refuses', () => {
    expect(parseCalendarDay('2023-12-31T23:59:00+00')).toBe('2023-12-31');
    expect(parseCalendarDay('2028-02-29')).toBe('2028-02-29');
  });

  it.each([
    '2027-02-29',
    '2026-13-01',
    '2026-00-10',
    '14/01/2027',
    '2026-1-1',
    '2026-11-22x',
    '',
    null,
    20261122,
  ])('is not read from %j', (value) => {
    expect(parseCalendarDay(value)).toBeNull();
  });

  it('is the day in London, where a summer evening in UTC is already tomorrow', () => {
    expect(toCalendarDay(new Date('2027-06-30T23:30:00Z'))).toBe('2027-07-01');
    expect(toCalendarDay(new Date('2027-01-14T23:30:00Z'))).toBe('2027-01-14');
  });

  it('counts days both ways, across leap days and clock changes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
        expect(daysBetween(day('2026-11-22'), addDays(day('2026-11-22'), days))).toBe(days);
      }),
    );
  });

  it('is written as the Ministry of Justice writes dates', () => {
    expect(describeCalendarDay(day('2027-01-04'))).toBe('4 January 2027');
  });
});
