import type { Rule } from '../rule.ts';

/** Closing before opening: morning and evening were mixed up. */
export const hoursBackwards: Rule = {
  id: 'hours-backwards',
  severity: 'warning',
  check: ({ schedules }) =>
    schedules.flatMap(({ opensAt, closesAt }, index) => {
      if (opensAt === null || closesAt === null || closesAt > opensAt) return [];
      // Until midnight, round the clock, and a night shelter that closes in the morning.
      if (closesAt === '00:00' || (opensAt >= '16:00' && closesAt <= '12:00')) return [];
      return [
        {
          path: `schedules[${index}].closesAt`,
          actual: `opens at ${opensAt}, closes at ${closesAt}`,
          expected: 'a closing time after the opening time',
          whatToDo: 'Correct the hours.',
        },
      ];
    }),
};
