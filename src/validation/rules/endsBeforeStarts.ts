import type { Rule } from '../rule.ts';

/** A service cannot end before it starts. */
export const endsBeforeStarts: Rule = {
  id: 'ends-before-starts',
  severity: 'error',
  check: ({ starts, ends }) =>
    starts !== null && ends !== null && ends < starts
      ? [
          {
            path: 'ends',
            actual: ends,
            expected: `${starts} or later`,
            whatToDo: 'Correct the start or the end.',
          },
        ]
      : [],
};
