import { weekdays, type Weekday } from '../catalogue/codes.ts';
import type { CostOption, Schedule } from '../catalogue/service.ts';
import { joinAnd, toSentence, withCapital } from './sentences.ts';

/** Days of the week in words. */
export const dayNames: Readonly<Record<Weekday, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

/**
 * When a service is open, as one sentence: "Monday to Friday, 9am to 5pm." Null where days, times and
 * words are all missing. Hours are on the 12-hour clock (MoJ style guide).
 */
export function describeSchedule({ days, opensAt, closesAt, note }: Schedule): string | null {
  const parts = [
    days.length > 0 ? describeDays(days) : null,
    describeTimes(opensAt, closesAt, days.length > 0),
    note,
  ].filter((part) => part !== null && part !== '');
  return parts.length === 0 ? null : toSentence(parts.join(', '));
}

/** What it costs, as one sentence: "Free." or "Room hire: £5.50." */
export function describeCost({ option, pounds }: CostOption): string {
  if (pounds === null) return toSentence(option);
  const amount = pounds === 0 ? 'free' : `£${pounds % 1 === 0 ? pounds : pounds.toFixed(2)}`;
  const saysNoMore = /^(?:free|costs?|fees?|price)$/i.test(option.trim());
  return saysNoMore ? `${withCapital(amount)}.` : toSentence(`${option}: ${amount}`);
}

/** Days in the order of a week; three and more that follow each other are named by the first and the last. */
function describeDays(days: readonly Weekday[]): string {
  const open = weekdays.map((day) => days.includes(day));
  if (open.every(Boolean)) return 'Every day';
  const runs: Weekday[][] = [];
  weekdays.forEach((day, at) => {
    if (!open[at]) return;
    if (open[at - 1]) runs.at(-1)?.push(day);
    else runs.push([day]);
  });
  const names = runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    return run.length > 2 && first && last
      ? [`${dayNames[first]} to ${dayNames[last]}`]
      : run.map((day) => dayNames[day]);
  });
  return joinAnd(names);
}

function describeTimes(opensAt: string | null, closesAt: string | null, hasDays: boolean): string | null {
  if (opensAt === null && closesAt === null) return null;
  const [from, to] = [opensAt && describeTime(opensAt), closesAt && describeTime(closesAt)];
  const times = from && to ? `${from} to ${to}` : from ? `from ${from}` : `until ${to}`;
  return hasDays ? times : `${times} (days not listed)`;
}

/** A time of day in words: "9:30am", "midday". */
export function describeTime(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  if (minutes === 0 && hours === 12) return 'midday';
  if (minutes === 0 && hours % 24 === 0) return 'midnight';
  const past = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `${hours % 12 === 0 ? 12 : hours % 12}${past}${hours % 24 < 12 ? 'am' : 'pm'}`;
}
