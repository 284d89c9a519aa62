import { addDays, describeCalendarDay } from '../../catalogue/calendarDay.ts';
import { checkCycleDays } from '../../catalogue/checkCycle.ts';
import { hasEnded } from '../../catalogue/freshness.ts';
import type { Rule } from '../rule.ts';

/** A wait of last spring, read out in court, is a promise nobody made. */
export const availabilityOld: Rule = {
  id: 'availability-old',
  severity: 'warning',
  check: (service, { today }) => {
    const { takingReferrals, wait, asOf } = service.availability;
    if (asOf === null || (takingReferrals === 'not stated' && wait === null)) return [];
    if (addDays(asOf, checkCycleDays.availability) >= today || hasEnded(service, today)) return [];
    return [
      {
        path: 'availability',
        actual: `what was so on ${describeCalendarDay(asOf)}`,
        expected: `what is so now, at most ${checkCycleDays.availability} days old`,
        whatToDo: 'Ask again, or take the words on referrals and waits out.',
      },
    ];
  },
};
