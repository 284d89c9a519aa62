import type { Rule } from '../rule.ts';

const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/i;
const streetAddress =
  /\b\d+[a-z]?,? (?:\p{L}+[ '’-]){1,3}(?:street|road|lane|avenue|close|drive|way|court|place|crescent|terrace|gardens|grove|square|hill|row)\b/iu;

/** A refuge's address leaks as well from a summary or a contact as from the address itself. */
export const confidentialPlaceInWords: Rule = {
  id: 'confidential-place-in-words',
  severity: 'error',
  isNeverExcepted: true,
  check: ({ confidentialLocation, name, summary, contacts, locations, schedules, eligibility, coverage }) => {
    if (!confidentialLocation) return [];
    const texts: readonly (readonly [string, string | null])[] = [
      ['name', name],
      ['summary', summary],
      ['coverage.areaName', coverage.areaName],
      ['coverage.curatedReason', coverage.curatedReason],
      ...contacts.map((contact, index) => [`contacts[${index}].name`, contact.name] as const),
      ...locations.map((location, index) => [`locations[${index}].name`, location.name] as const),
      ...schedules.map(({ note }, index) => [`schedules[${index}].note`, note] as const),
      ...eligibility.conditions.map((one, index) => [`eligibility.conditions[${index}]`, one] as const),
    ];
    return texts.flatMap(([path, text]) =>
      text !== null && (postcode.test(text) || streetAddress.test(text))
        ? [
            {
              path,
              // The place is not repeated: findings are printed and mailed.
              actual: 'what looks like a postcode or an address',
              expected: 'no word on where it is, because the location is confidential',
              whatToDo: 'Take the address out of the words.',
            },
          ]
        : [],
    );
  },
};
