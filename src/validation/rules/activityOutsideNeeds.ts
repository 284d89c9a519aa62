import type { Rule } from '../rule.ts';

/** Activities are shown under needs, so their need has to be one of the service's. */
export const activityOutsideNeeds: Rule = {
  id: 'activity-outside-needs',
  severity: 'warning',
  check: ({ needs, needActivities }) =>
    needActivities
      .filter(({ need }) => !needs.includes(need))
      .map(({ need }) => ({
        path: 'needActivities',
        actual: need,
        expected: needs.join(', '),
        whatToDo: 'Add the need to the service, or file the activities under another.',
      })),
};
