import { addDays, type CalendarDay } from '../catalogue/calendarDay.ts';
import type { Shortlist } from './shortlist.ts';

/** The first day on which a shortlist is gone. */
export function expiresOn(shortlist: Shortlist): CalendarDay {
  return addDays(shortlist.createdOn, shortlist.keepDays);
}

/**
 * The shortlists that are still to be kept on the day. One that was made on a later day than today (the
 * clock was wrong, then or now) counts from today, or it would outstay its days.
 */
export function expireShortlists(shortlists: readonly Shortlist[], today: CalendarDay): readonly Shortlist[] {
  return shortlists
    .map((shortlist) => (shortlist.createdOn > today ? { ...shortlist, createdOn: today } : shortlist))
    .filter((shortlist) => expiresOn(shortlist) > today);
}

/** The last day on which any of these cleared itself; null where all are still to be kept. */
export function lastClearedOn(shortlists: readonly Shortlist[], today: CalendarDay): CalendarDay | null {
  const days = shortlists.map(expiresOn).filter((day) => day <= today);
  return days.toSorted().at(-1) ?? null;
}
