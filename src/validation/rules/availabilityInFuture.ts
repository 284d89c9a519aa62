import type { Rule } from '../rule.ts';

/** Nobody knows today how long the wait will be on a day to come. */
export const availabilityInFuture: Rule = {
  id: 'availability-in-future',
  severity: 'error',
  check: ({ availability: { asOf } }, { today }) =>
    asOf !== null && asOf > today
      ? [
          {
            path: 'availability.asOf',
            actual: asOf,
            expected: `${today} or earlier`,
            whatToDo: 'Correct the day.',
          },
        ]
      : [],
};
