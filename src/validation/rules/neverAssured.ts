import { factGroups } from '../../catalogue/codes.ts';
import type { Rule } from '../rule.ts';

/** Facts nobody has checked are shown with a warning until somebody does. */
export const neverAssured: Rule = {
  id: 'never-assured',
  severity: 'warning',
  check: ({ assurance }) => {
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
