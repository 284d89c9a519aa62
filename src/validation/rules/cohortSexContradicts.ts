import type { Rule } from '../rule.ts';

/** A women-only listing that is also for men, or the other way round, is wrong on one of the two. */
export const cohortSexContradicts: Rule = {
  id: 'cohort-sex-contradicts',
  severity: 'error',
  check: ({ cohorts, eligibility: { sexes } }) => {
    if (sexes !== 'women' && sexes !== 'men') return [];
    const other = sexes === 'women' ? 'men' : 'women';
    if (!cohorts.some(({ cohort }) => cohort === other)) return [];
    return [
      {
        path: 'cohorts',
        actual: `takes ${sexes} only, and says that it is for or open to ${other}`,
        expected: `no word of ${other}, or that it takes both`,
        whatToDo: `Take ${other} out, or correct whom it takes.`,
      },
    ];
  },
};
