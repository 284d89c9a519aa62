import { describeCalendarDay, type CalendarDay } from '../catalogue/calendarDay.ts';
import { describeArea } from '../geography/describeArea.ts';
import type { HomeArea } from '../geography/homeArea.ts';
import { expiresOn } from '../shortlist/expireShortlists.ts';
import type { Shortlist } from '../shortlist/shortlist.ts';
import { cohortLabels, needLabels } from '../taxonomy/labels.ts';
import { describeCount } from './describeList.ts';

/** What a shortlist is for: home area, needs and cohorts. `area` is undefined until it is looked up. */
export function describeSubject(shortlist: Shortlist, area: HomeArea | null | undefined): string {
  const home = shortlist.homeAreaCode === null || area === null ? 'No home area' : area && describeArea(area);
  const parts = [
    home ?? 'Home area',
    ...shortlist.needs.map((need) => needLabels[need]),
    ...shortlist.cohorts.map((cohort) => cohortLabels[cohort]),
  ];
  return parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' · ');
}

/** How many services are on it: "3 services chosen, 1 considered and not chosen". */
export function describeSize({ chosen, considered }: Shortlist): string {
  const rest = considered.length === 0 ? '' : `, ${considered.length} considered and not chosen`;
  return `${describeCount(chosen.length, 'service')} chosen${rest}`;
}

/** When it is cleared by itself. */
export function describeExpiry(shortlist: Shortlist): string {
  return `Clears itself on ${describeCalendarDay(expiresOn(shortlist))}`;
}

/** When something was copied or prepared: "today" or a date. */
export function describeDayOf(day: CalendarDay, today: CalendarDay): string {
  return day === today ? 'today' : `on ${describeCalendarDay(day)}`;
}
