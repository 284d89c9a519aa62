import type { Rule } from '../rule.ts';

/** Without a way in, nobody can be referred. */
export const noWayToRefer: Rule = {
  id: 'no-way-to-refer',
  severity: 'warning',
  check: ({ referralRoutes }) =>
    referralRoutes.length === 0
      ? [
          {
            path: 'referralRoutes',
            actual: 'none',
            expected: 'at least one way to refer',
            whatToDo: 'Say how a practitioner makes a referral.',
          },
        ]
      : [],
};
