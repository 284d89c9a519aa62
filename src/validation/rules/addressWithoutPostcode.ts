import type { Rule } from '../rule.ts';

/** Without a postcode nobody finds the door, and the app cannot say how far it is. */
export const addressWithoutPostcode: Rule = {
  id: 'address-without-postcode',
  severity: 'warning',
  check: ({ locations, confidentialLocation }) =>
    locations.flatMap(({ address, postcode }, index) =>
      address !== null && postcode === null && !confidentialLocation
        ? [
            {
              path: `locations[${index}].postcode`,
              actual: 'an address without a postcode',
              expected: 'the postcode of the address',
              whatToDo: 'Add the postcode.',
            },
          ]
        : [],
    ),
};
