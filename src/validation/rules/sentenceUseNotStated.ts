import { hasEnded } from '../../catalogue/freshness.ts';
import type { Rule } from '../rule.ts';

/** What probation pays for is meant for a requirement or a licence: a proposal has to say which. */
export const sentenceUseNotStated: Rule = {
  id: 'sentence-use-not-stated',
  severity: 'advice',
  check: (service, { today }) =>
    service.fundingRoute === 'commissioned' && service.sentenceUses.length === 0 && !hasEnded(service, today)
      ? [
          {
            path: 'sentenceUses',
            actual: 'none',
            expected: 'the requirements it can be part of, as it is commissioned',
            whatToDo: 'Look in the contract which requirements can carry it.',
          },
        ]
      : [],
};
