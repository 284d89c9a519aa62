import { daysBetween, describeCalendarDay } from '../../catalogue/calendarDay.ts';
import { hasEnded } from '../../catalogue/freshness.ts';
import type { Rule } from '../rule.ts';

const soonDays = 90;

/** A sentence that is passed today may need the service after it has ended. */
export const endsSoon: Rule = {
  id: 'ends-soon',
  severity: 'warning',
  check: (service, { today }) => {
    const { ends, replacedBy } = service;
    if (ends === null || replacedBy.length > 0 || hasEnded(service, today)) return [];
    const left = daysBetween(today, ends);
    if (left > soonDays) return [];
    return [
      {
        path: 'ends',
        actual: `${describeCalendarDay(ends)}, in ${left} days, with nothing named that takes over`,
        expected: 'a later end, or the services that take over',
        whatToDo: 'Ask what happens then: a new end, or what replaces it.',
      },
    ];
  },
};
