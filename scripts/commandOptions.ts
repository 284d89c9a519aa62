import { InvalidArgumentError } from 'commander';
import { limits } from '../src/catalogue/limits.ts';
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

/** Reads the word for services that are gone (`toGoneWord`). @throws as `readDayOption` */
export function readGoneOption(value: string): string {
  if (!/^[1-9]\d{0,6}-[0-9a-f]{6}$/.test(value))
    throw new InvalidArgumentError('It should be the word that the report gives, such as 3-1a2b3c.');
  return value;
}

/** Reads the value of an option that is a port; 0 is any that is free. @throws as `readDayOption` */
export function readPortOption(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535)
    throw new InvalidArgumentError('It should be a port: a whole number from 0 to 65535.');
  return Number(value);
}

/** Reads the value of an option that ids begin with. @throws as `readDayOption` */
export function readFeedIdOption(value: string): string {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) || value.length > 60) {
    throw new InvalidArgumentError('It should be lower-case letters, digits and single hyphens, at most 60.');
  }
  return value;
}

/** Reads the value of an option that is a name people read. @throws as `readDayOption` */
export function readNameOption(value: string): string {
  if (value.trim() === '' || value.length > limits.name) {
    throw new InvalidArgumentError(`It should be a name of at most ${limits.name} characters.`);
  }
  return value.trim();
}
