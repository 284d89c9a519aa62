import type { CalendarDay } from '../catalogue/calendarDay.ts';
import { useAppServices } from './appServices.ts';
import { useObservable } from './useObservable.ts';

/** Today in London; an app left open overnight renders again on the next day. */
export function useToday(): CalendarDay {
  return useObservable(useAppServices().today);
}
