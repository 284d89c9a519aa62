import { factGroups } from '../../catalogue/codes.ts';
import { hasEnded } from '../../catalogue/freshness.ts';
import type { Rule } from '../rule.ts';

/** Facts nobody has checked are shown with a warning until somebody does, or the service is over. */
export const neverAssured: Rule = {
  id: 'never-assured',
  severity: 'warning',
  check: (service, { today }) => {
    if (hasEnded(service, today)) return [];
    const { assurance } = service;
    const unchecked = factGroups.filter((group) => !assurance.some(({ factGroup }) => factGroup === group));
    if (unchecked.length === 0) return [];
    return [
      {
        path: 'assurance',
        actual: `never checked: ${unchecked.join(', ')}`,
        expected: 'each group of facts checked by a person',
        whatToDo: 'Ask the provider to confirm the listing.',
      },
    ];
  },
};
