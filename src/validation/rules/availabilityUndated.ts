import type { Rule } from '../rule.ts';

/** Whether there is a place changes in days: without its day it says nothing. */
export const availabilityUndated: Rule = {
  id: 'availability-undated',
  severity: 'warning',
  check: ({ availability: { takingReferrals, wait, asOf } }) =>
    asOf === null && (takingReferrals !== 'not stated' || wait !== null)
      ? [
          {
            path: 'availability.asOf',
            actual: 'none',
            expected: 'the day on which that was so',
            whatToDo: 'Add the day, or take the words on referrals and waits out.',
          },
        ]
      : [],
};
