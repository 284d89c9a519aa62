import { offenceGroups } from '../../catalogue/codes.ts';
import { hasEnded } from '../../catalogue/freshness.ts';
import { isOpenLine } from '../isOpenLine.ts';
import type { Rule } from '../rule.ts';

/** Unstated offence groups become a phone call for every practitioner. */
export const offencesNotStated: Rule = {
  id: 'offences-not-stated',
  severity: 'advice',
  check: (service, { today }) => {
    if (hasEnded(service, today) || isOpenLine(service)) return [];
    const unstated = offenceGroups.filter((group) => service.exclusions[group] === undefined);
    if (unstated.length === 0) return [];
    return [
      {
        path: 'exclusions',
        actual: `not stated: ${unstated.join(', ')}`,
        expected: 'accepts, case by case or does not accept, for each group of offences',
        whatToDo: 'Ask the provider what it accepts.',
      },
    ];
  },
};
