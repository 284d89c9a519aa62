import type { Rule } from '../rule.ts';

/** The same number under two names: one of the names is wrong, or neither is needed. */
export const contactTwice: Rule = {
  id: 'contact-twice',
  severity: 'advice',
  check: ({ contacts }) => {
    const seen = new Set<string>();
    return contacts.flatMap(({ phone, email }, index) => {
      const number = phone?.replace(/\D/g, '').replace(/^(?:00)?44/, '0') ?? '';
      const key = `${number} ${email?.toLowerCase() ?? ''}`;
      if (key === ' ') return [];
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      return [
        {
          path: `contacts[${index}]`,
          actual: 'the same as one before it',
          expected: 'each way to reach the service once',
          whatToDo: 'Take one of the two out.',
        },
      ];
    });
  },
};
