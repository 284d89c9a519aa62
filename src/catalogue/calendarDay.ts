/**
 * A day in the Gregorian calendar as `YYYY-MM-DD` (ISO 8601), without a time or a zone.
 * Compares and sorts as text. Made only by `parseCalendarDay` and `toCalendarDay`.
 */
export type CalendarDay = string & { readonly __calendarDay: unique symbol };

const millisecondsPerDay = 86_400_000;

/**
 * Reads a day from ISO text, also from the start of a timestamp such as
 * `2023-12-31T23:59:00+00` (which `Date.parse` refuses). Null when it is no real day.
 */
export function parseCalendarDay(value: unknown): CalendarDay | null {
  if (typeof value !== 'string') return null;
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(value.trim());
  if (!match) return null;
  const [, year, month, day] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isReal ? (`${year}-${month}-${day}` as CalendarDay) : null;
}

/** The day it is in London at the given instant: the catalogue's days are British days. */
export function toCalendarDay(instant: Date): CalendarDay {
  return londonDay.format(instant) as CalendarDay;
}

// The Swedish locale writes dates as ISO 8601 does.
const londonDay = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsPerDay);
}

/** The day so many days later (or earlier, when negative). */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return new Date(Date.parse(day) + days * millisecondsPerDay).toISOString().slice(0, 10) as CalendarDay;
}

/** A day in words, in MoJ style: "14 January 2027" (MoJ style guide, dates). */
export function describeCalendarDay(day: CalendarDay): string {
  return longDay.format(new Date(`${day}T00:00:00Z`));
}

const longDay = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
