import type { Rule } from '../rule.ts';

/** A check that has not happened yet counts as none. */
export const assuredInFuture: Rule = {
  id: 'assured-in-future',
  severity: 'error',
  check: ({ assurance }, { today }) =>
    assurance.flatMap(({ assuredDate }, index) =>
      assuredDate > today
        ? [
            {
              path: `assurance[${index}].assuredDate`,
              actual: assuredDate,
              expected: `${today} or earlier`,
              whatToDo: 'Correct the day of the check.',
            },
          ]
        : [],
    ),
};
