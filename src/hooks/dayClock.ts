import { toCalendarDay, type CalendarDay } from '../catalogue/calendarDay.ts';
import { createObservable, type Observable } from './observable.ts';

const everyMinute = 60_000;

/**
 * Today in London. Looked at each minute and whenever the app is shown again: a tablet sleeps through
 * midnight, and services end by date on the device.
 */
export function startDayClock(now: () => Date, page: Document): Observable<CalendarDay> {
  const today = createObservable(toCalendarDay(now()));
  const look = () => today.set(toCalendarDay(now()));
  setInterval(look, everyMinute);
  page.addEventListener('visibilitychange', look);
  return today;
}
