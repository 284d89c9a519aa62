import type { Cohort } from '../../catalogue/codes.ts';
import type { Rule } from '../rule.ts';

/** The ages that make a person one of the group. */
const groupAges: Readonly<Partial<Record<Cohort, readonly [lowest: number, highest: number]>>> = {
  young_adult: [18, 25],
  older: [50, 120],
};

/** A listing for young adults that starts at 30 sends somebody to a door that stays shut. */
export const cohortAgesContradict: Rule = {
  id: 'cohort-ages-contradict',
  severity: 'error',
  check: ({ cohorts, eligibility: { minimumAge, maximumAge } }) =>
    cohorts.flatMap(({ cohort, standing }) => {
      const ages = groupAges[cohort];
      if (standing !== 'for this group' || ages === undefined) return [];
      const [lowest, highest] = ages;
      if ((minimumAge ?? 0) <= highest && (maximumAge ?? 120) >= lowest) return [];
      return [
        {
          path: 'eligibility',
          actual: `for ${cohort} (${lowest} to ${highest}), and takes ages ${minimumAge ?? 0} to ${maximumAge ?? 'any'}`,
          expected: 'ages that somebody of the group can have',
          whatToDo: 'Correct the ages, or take the group out.',
        },
      ];
    }),
};
