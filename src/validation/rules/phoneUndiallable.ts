import type { Rule } from '../rule.ts';

// After spaces, brackets and dashes: UK numbers, their short forms (999, 116 123, 0800 1111), others with +.
const diallable =
  /^(?:0[1-9]\d{8,9}|(?:\+|00)44(?:\(?0\)?)?[1-9]\d{8,9}|\+(?!44)\d{7,15}|1\d{2}|116\d{3}|1[0-9]{4,5}|[6-8]\d{4}|0800\d{4,6}|0845464\d|999)$/;
const relayPrefix = /^1800[12]/;
const extension = /(?:\s|,|;)*(?:ext(?:ension)?|x|option|opt)\.?\s*\d+.*$/i;

/** A number that cannot be dialled is found out in the cell area, with minutes to go. */
export const phoneUndiallable: Rule = {
  id: 'phone-undiallable',
  severity: 'warning',
  check: ({ contacts }) =>
    contacts.flatMap(({ phone }, index) => {
      if (phone === null) return [];
      const digits = phone
        .replace(extension, '')
        .replace(/[\s().–-]/g, '')
        .replace(relayPrefix, '');
      if (diallable.test(digits)) return [];
      return [
        {
          path: `contacts[${index}].phone`,
          actual: phone,
          expected: 'a number that can be dialled, such as 0113 496 0000',
          whatToDo: 'Check the number and write one number only, with its area code.',
        },
      ];
    }),
};
