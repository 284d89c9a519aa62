import { toOutcode } from '../toOutcode.ts';
import type { Rule } from '../rule.ts';

/** A postcode that does not exist leads nowhere, and hides in which area the place is. */
export const postcodeUnknown: Rule = {
  id: 'postcode-unknown',
  severity: 'warning',
  check: ({ locations, confidentialLocation }, { gazetteer }) => {
    if (gazetteer === null || confidentialLocation) return [];
    return locations.flatMap(({ postcode }, index) => {
      if (postcode === null) return [];
      const outcode = toOutcode(postcode);
      if (outcode !== null && gazetteer.outcodes.has(outcode)) return [];
      return [
        {
          path: `locations[${index}].postcode`,
          actual: postcode,
          expected: 'a postcode in England or Wales',
          whatToDo: 'Check the postcode: its first half is not one of England or Wales.',
        },
      ];
    });
  },
};
