import type { Rule } from '../rule.ts';

/** A service that covers no place is found from none. */
export const noCoverage: Rule = {
  id: 'no-coverage',
  severity: 'error',
  check: ({ coverage }) => {
    const reaches =
      coverage.national ||
      coverage.remote ||
      coverage.ladCodes.length + coverage.pfaCodes.length + coverage.probationRegionCodes.length > 0;
    if (reaches) return [];
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
