import { describeCalendarDay, type CalendarDay } from '../catalogue/calendarDay.ts';
import { oldestAssuredDate } from '../catalogue/freshness.ts';
import type { Service } from '../catalogue/service.ts';

/** How old the source itself is, which is all that is known of a listing no person has checked. */
export function describeSourceDay({ provenance: { sourceDate } }: Service): string {
  return sourceDate
    ? `Newest date in its source: ${describeCalendarDay(sourceDate)}`
    : 'Its source carries no date';
}

/** The same where a person has not checked every part; else null, since the day of the check says more. */
export function describeUncheckedSource(service: Service, today: CalendarDay): string | null {
  return oldestAssuredDate(service, today) ? null : describeSourceDay(service);
}
