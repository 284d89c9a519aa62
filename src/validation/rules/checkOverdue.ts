import { addDays, describeCalendarDay } from '../../catalogue/calendarDay.ts';
import { checkCycleDays, lastCheckOf } from '../../catalogue/checkCycle.ts';
import { factGroups } from '../../catalogue/codes.ts';
import { hasEnded } from '../../catalogue/freshness.ts';
import type { Rule } from '../rule.ts';

/** A check that is past its cycle no longer speaks for the facts. */
export const checkOverdue: Rule = {
  id: 'check-overdue',
  severity: 'warning',
  check: (service, { today }) => {
    if (hasEnded(service, today)) return [];
    return factGroups.flatMap((group) => {
      const lastCheck = lastCheckOf(service, group, today);
      if (lastCheck === null || addDays(lastCheck, checkCycleDays[group]) >= today) return [];
      return [
        {
          path: 'assurance',
          actual: `${group} was last checked on ${describeCalendarDay(lastCheck)}`,
          expected: `a check every ${checkCycleDays[group]} days`,
          whatToDo: `Ask the provider to confirm the facts on ${group} again.`,
        },
      ];
    });
  },
};
