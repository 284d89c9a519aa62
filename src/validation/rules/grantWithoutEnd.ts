import type { Rule } from '../rule.ts';

/** Grants run out. A listing that does not know when goes on after the money has. */
export const grantWithoutEnd: Rule = {
  id: 'grant-without-end',
  severity: 'warning',
  check: ({ fundingRoute, ends, status }) =>
    fundingRoute === 'grant' && ends === null && (status === 'active' || status === 'temporarily closed')
      ? [
          {
            path: 'ends',
            actual: 'none',
            expected: 'the day the grant runs to',
            whatToDo: 'Ask until when the grant runs.',
          },
        ]
      : [],
};
