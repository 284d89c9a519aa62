import type { Rule } from '../rule.ts';

const longestName = 120;

/** A long name pushes everything else off a small screen. */
export const nameTooLong: Rule = {
  id: 'name-too-long',
  severity: 'advice',
  check: ({ name }) =>
    name.length > longestName
      ? [
          {
            path: 'name',
            actual: `${name.length} characters`,
            expected: `at most ${longestName}`,
            whatToDo: 'Shorten the name, and say the rest in the summary.',
          },
        ]
      : [],
};
