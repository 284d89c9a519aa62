import type { Rule } from '../rule.ts';

/** Where a refuge is never leaves the publisher: a leak cannot be taken back from devices. */
export const confidentialAddress: Rule = {
  id: 'confidential-address',
  severity: 'error',
  check: ({ confidentialLocation, locations }) =>
    locations.flatMap(({ address, postcode }, index) =>
      confidentialLocation && (address !== null || postcode !== null)
        ? [
            {
              path: `locations[${index}]`,
              // The address is not repeated: findings are printed and mailed.
              actual: 'an address or postcode',
              expected: 'a name only, because the location is confidential',
              whatToDo: 'Take the address and the postcode out of the record.',
            },
          ]
        : [],
    ),
};
