import { describeCalendarDay, toCalendarDay } from '../catalogue/calendarDay.ts';

/** An instant (ISO 8601) in words, as clocks in London have it: "14 January 2027 at 2:30pm". */
export function describeInstant(instant: string): string {
  const date = new Date(instant);
  return `${describeCalendarDay(toCalendarDay(date))} at ${londonTime.format(date).replace(/\s/g, '').toLowerCase()}`;
}

const londonTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
});
