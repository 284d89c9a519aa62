import type { Rule } from '../rule.ts';

/** Prisons are named, yet it is said to work in the community alone: in a prison nobody finds it. */
export const prisonsWithoutSetting: Rule = {
  id: 'prisons-without-setting',
  severity: 'warning',
  check: ({ prisonsServed, settings }) =>
    prisonsServed.length > 0 && settings.length > 0 && settings.every((setting) => setting === 'community')
      ? [
          {
            path: 'settings',
            actual: 'in the community only, with prisons named',
            expected: 'in custody, on remand or before release',
            whatToDo: 'Add the setting in which it works in those prisons.',
          },
        ]
      : [],
};
