import type { Rule } from '../rule.ts';

/** Where a refuge is never leaves the publisher: a leak cannot be taken back from devices. */
export const confidentialAddress: Rule = {
  id: 'confidential-address',
  severity: 'error',
  isNeverExcepted: true,
  check: ({ confidentialLocation, locations, deliveryPlaces }) => {
    if (!confidentialLocation) return [];
    const addressed = locations.flatMap(({ address, postcode, position }, index) =>
      address !== null || postcode !== null || position !== null ? [`locations[${index}]`] : [],
    );
    // Where its sessions are held is where it is.
    const paths = deliveryPlaces.length > 0 ? [...addressed, 'deliveryPlaces'] : addressed;
    return paths.map((path) => ({
      path,
      // The place is not repeated: findings are printed and mailed.
      actual: 'an address, postcode, position or town',
      expected: 'a name only, because the location is confidential',
      whatToDo: 'Take the address, the postcode, the position and the towns out of the record.',
    }));
  },
};
