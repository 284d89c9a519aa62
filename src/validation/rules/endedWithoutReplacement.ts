import { hasEnded } from '../../catalogue/freshness.ts';
import type { Rule } from '../rule.ts';

/** Somebody who looks up a service that is over should be told what there is now. */
export const endedWithoutReplacement: Rule = {
  id: 'ended-without-replacement',
  severity: 'advice',
  check: (service, { today }) =>
    hasEnded(service, today) && service.replacedBy.length === 0
      ? [
          {
            path: 'replacedBy',
            actual: 'none',
            expected: 'the services that took over, if any',
            whatToDo: 'Name what replaced it, or leave it if nothing did.',
          },
        ]
      : [],
};
