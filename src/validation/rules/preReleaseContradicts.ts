import type { Rule } from '../rule.ts';

/** It says that it takes nobody before release, and that it works there. */
export const preReleaseContradicts: Rule = {
  id: 'pre-release-contradicts',
  severity: 'warning',
  check: ({ eligibility, settings }) =>
    eligibility.preRelease === 'no' && settings.includes('pre-release')
      ? [
          {
            path: 'settings',
            actual: 'before release, and takes nobody before release',
            expected: 'one of the two',
            whatToDo: 'Take the setting out, or correct whom it takes.',
          },
        ]
      : [],
};
