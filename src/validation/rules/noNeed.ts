import type { Rule } from '../rule.ts';

/** A service without a need is never found by one. */
export const noNeed: Rule = {
  id: 'no-need',
  severity: 'error',
  check: ({ needs }) =>
    needs.length === 0
      ? [
          {
            path: 'needs',
            actual: 'none',
            expected: 'at least one need',
            whatToDo: 'Say which needs the service works with.',
          },
        ]
      : [],
};
