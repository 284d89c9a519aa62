import { daysBetween, type CalendarDay } from './calendarDay.ts';
import { factGroups } from './codes.ts';
import type { Service } from './service.ts';

/** How far the facts can be relied on (design, section 5). Unknown is never fresh. */
export type Freshness = 'current' | 'check' | 'do not quote' | 'ended';

/** Days up to which facts stand as they are, and up to which they should be checked first. */
export const freshnessDays = { current: 90, check: 180 } as const;

/**
 * The day a person last checked the oldest of the fact groups, or null when one was never checked.
 * A day in the future counts as unknown.
 */
export function oldestAssuredDate(service: Service, today: CalendarDay): CalendarDay | null {
  let oldest: CalendarDay | null = null;
  for (const group of factGroups) {
    const latest = service.assurance
      .filter((assurance) => assurance.factGroup === group && assurance.assuredDate <= today)
      .reduce<CalendarDay | null>(
        (newest, { assuredDate }) => (newest && newest > assuredDate ? newest : assuredDate),
        null,
      );
    if (!latest) return null;
    if (!oldest || latest < oldest) oldest = latest;
  }
  return oldest;
}

/** The freshness band of a service on a day, by its oldest fact. */
export function toFreshness(service: Service, today: CalendarDay): Freshness {
  if (hasEnded(service, today)) return 'ended';
  const assured = oldestAssuredDate(service, today);
  if (!assured) return 'do not quote';
  const age = daysBetween(assured, today);
  if (age <= freshnessDays.current) return 'current';
  return age <= freshnessDays.check ? 'check' : 'do not quote';
}

/** Whether a service is over: its end lies before today, or its status says so. */
export function hasEnded(service: Service, today: CalendarDay): boolean {
  if (service.status === 'defunct' || service.status === 'inactive') return true;
  return service.ends !== null && service.ends < today;
}

/** Whether a service has not begun yet. */
export function hasNotStarted(service: Service, today: CalendarDay): boolean {
  return service.starts !== null && service.starts > today;
}
