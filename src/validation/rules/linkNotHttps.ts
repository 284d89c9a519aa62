import type { Rule } from '../rule.ts';

/** An unprotected page can be changed on the way, and many work devices refuse it. */
export const linkNotHttps: Rule = {
  id: 'link-not-https',
  severity: 'warning',
  check: ({ url }) =>
    url !== null && !url.toLowerCase().startsWith('https://')
      ? [
          {
            path: 'url',
            actual: url,
            expected: 'an address that starts with https://',
            whatToDo: 'Use the protected address of the page.',
          },
        ]
      : [],
};
