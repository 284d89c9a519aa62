import { daysBetween, describeCalendarDay } from '../../catalogue/calendarDay.ts';
import { hasEnded } from '../../catalogue/freshness.ts';
import type { Rule } from '../rule.ts';

const oldDays = 730;

/** Two years after its source was written, and with no check since, nothing in a listing is sure. */
export const sourceOld: Rule = {
  id: 'source-old',
  severity: 'warning',
  check: (service, { today }) => {
    const { sourceDate } = service.provenance;
    if (sourceDate === null || service.assurance.length > 0 || hasEnded(service, today)) return [];
    if (daysBetween(sourceDate, today) <= oldDays) return [];
    return [
      {
        path: 'provenance.sourceDate',
        actual: `written on ${describeCalendarDay(sourceDate)}, and never checked since`,
        expected: 'a source from the last two years, or a check',
        whatToDo: 'Ask the provider whether the service still runs.',
      },
    ];
  },
};
