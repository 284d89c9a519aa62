import { reachesSomewhere } from '../reachesSomewhere.ts';
import type { Rule } from '../rule.ts';

/** A service that covers no place is found from none. */
export const noCoverage: Rule = {
  id: 'no-coverage',
  severity: 'error',
  check: ({ coverage }) => {
    if (reachesSomewhere(coverage)) return [];
    return [
      {
        path: 'coverage',
        actual: 'no area',
        expected: 'areas, or national, or remote',
        whatToDo: 'Say where the people live whom the service takes.',
      },
    ];
  },
};
