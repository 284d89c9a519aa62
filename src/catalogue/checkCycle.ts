import type { CalendarDay } from './calendarDay.ts';
import type { FactGroup } from './codes.ts';
import type { Service } from './service.ts';

/** Days after which each group should be checked again: contact 90, eligibility and area 180, availability 30. */
export const checkCycleDays: Readonly<Record<FactGroup, number>> = {
  contact: 90,
  eligibility: 180,
  availability: 30,
};

/** The newest check of a group by a person; a day in the future counts as none. */
export function lastCheckOf(service: Service, factGroup: FactGroup, today: CalendarDay): CalendarDay | null {
  let newest: CalendarDay | null = null;
  for (const check of service.assurance) {
    if (check.factGroup !== factGroup || check.assuredDate > today) continue;
    if (!newest || check.assuredDate > newest) newest = check.assuredDate;
  }
  return newest;
}
