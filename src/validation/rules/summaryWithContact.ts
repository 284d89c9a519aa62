import type { Rule } from '../rule.ts';

// Seven digits and more that begin as British numbers do, and email addresses.
const phoneNumber = /(?:\+44|\b0)[\s()-]*\d(?:[\s()-]*\d){7,}/;
const emailAddress = /[^\s@(]+@[^\s@]+\.[a-z]{2,}/i;

/** Numbers in running text are in nobody's check of contacts, and go stale in copied reports. */
export const summaryWithContact: Rule = {
  id: 'summary-with-contact',
  severity: 'warning',
  check: ({ summary }) => {
    const found = phoneNumber.test(summary)
      ? 'a phone number'
      : emailAddress.test(summary)
        ? 'an email address'
        : null;
    if (found === null) return [];
    return [
      {
        path: 'summary',
        actual: found,
        expected: 'what the service does; ways to reach it are facts of their own',
        whatToDo: 'Move it to the contacts.',
      },
    ];
  },
};
