import { hasEnded } from '../../catalogue/freshness.ts';
import type { Rule } from '../rule.ts';

/** Without a way in, nobody can be referred. */
export const noWayToRefer: Rule = {
  id: 'no-way-to-refer',
  severity: 'warning',
  check: (service, { today }) =>
    service.referralRoutes.length === 0 && !hasEnded(service, today)
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
