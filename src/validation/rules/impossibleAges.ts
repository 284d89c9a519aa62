import type { Rule } from '../rule.ts';

/** An age range that nobody is in. */
export const impossibleAges: Rule = {
  id: 'impossible-ages',
  severity: 'error',
  check: ({ eligibility: { minimumAge, maximumAge } }) =>
    minimumAge !== null && maximumAge !== null && minimumAge > maximumAge
      ? [
          {
            path: 'eligibility.maximumAge',
            actual: `${minimumAge} to ${maximumAge}`,
            expected: 'a highest age that is not below the lowest',
            whatToDo: 'Correct the ages.',
          },
        ]
      : [],
};
