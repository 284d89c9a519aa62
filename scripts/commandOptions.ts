import { InvalidArgumentError } from 'commander';
import { parseCalendarDay, type CalendarDay } from '../src/catalogue/calendarDay.ts';

/** Reads the value of an option that is a day. @throws what commander turns into one sentence */
export function readDayOption(value: string): CalendarDay {
  const day = parseCalendarDay(value);
  if (day === null || day !== value) throw new InvalidArgumentError('It should be a day such as 2027-01-14.');
  return day;
}

/** Reads the value of an option that is a whole number of at least 1. @throws as `readDayOption` */
export function readCountOption(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new InvalidArgumentError('It should be a whole number from 1.');
  return Number(value);
}
