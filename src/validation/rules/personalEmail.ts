import type { Rule } from '../rule.ts';

// "jo.smith@" and "j_smith@", but not "referrals.north@": a shared mailbox says what it is for.
const personLike = /^[a-z]+[._][a-z]+@/i;
const mailboxWords =
  /referral|enquir|inquir|info|contact|admin|office|team|service|support|help|hello|mail|housing|women|probation/i;

/** Staff names and their own addresses do not belong in a published listing. */
export const personalEmail: Rule = {
  id: 'personal-email',
  severity: 'warning',
  check: ({ contacts }) =>
    contacts.flatMap(({ email }, index) => {
      if (email === null || !personLike.test(email)) return [];
      if (mailboxWords.test(email.split('@')[0] ?? '')) return [];
      return [
        {
          path: `contacts[${index}].email`,
          actual: 'an address that looks like one person’s',
          expected: 'a shared mailbox',
          whatToDo: 'Use a mailbox that the team shares.',
        },
      ];
    }),
};
