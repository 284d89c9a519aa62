import { hasEnded } from '../../catalogue/freshness.ts';
import type { Rule } from '../rule.ts';

/** A service that is over or closed takes nobody, whatever was true before. */
export const takingReferralsWhenOver: Rule = {
  id: 'taking-referrals-when-over',
  severity: 'warning',
  check: (service, { today }) => {
    const isOver = hasEnded(service, today);
    const isClosed = isOver || service.status === 'temporarily closed';
    if (!isClosed || service.availability.takingReferrals !== 'yes') return [];
    return [
      {
        path: 'availability.takingReferrals',
        actual: `yes, and the service is ${isOver ? 'over' : 'temporarily closed'}`,
        expected: 'no, or not stated',
        whatToDo: 'Say that it takes no referrals, or correct its end or its status.',
      },
    ];
  },
};
