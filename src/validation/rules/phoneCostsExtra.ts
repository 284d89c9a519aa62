import type { Rule } from '../rule.ts';

// 084, 087 and 09 (Ofcom): a service charge comes on top, and mobile allowances leave them out.
const chargeable = /^(?:\+44|0044|0)(?:84|87|9)\d/;

/** People who have little credit on a mobile phone cannot ring a number that costs extra. */
export const phoneCostsExtra: Rule = {
  id: 'phone-costs-extra',
  severity: 'advice',
  check: ({ contacts }) =>
    contacts.flatMap(({ phone }, index) =>
      phone !== null && chargeable.test(phone.replace(/[\s().-]/g, ''))
        ? [
            {
              path: `contacts[${index}].phone`,
              actual: phone,
              expected: 'a number that costs no more than a local call (01, 02, 03, 07 or 080)',
              whatToDo: 'Give the ordinary or free number, if there is one.',
            },
          ]
        : [],
    ),
};
