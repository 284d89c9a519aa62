import { canBeDialled } from '../../catalogue/canBeDialled.ts';
import type { Rule } from '../rule.ts';

/** A number that cannot be dialled is found out in the cell area, with minutes to go. */
export const phoneUndiallable: Rule = {
  id: 'phone-undiallable',
  severity: 'warning',
  check: ({ contacts }) =>
    contacts.flatMap(({ phone }, index) => {
      if (phone === null || canBeDialled(phone)) return [];
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
