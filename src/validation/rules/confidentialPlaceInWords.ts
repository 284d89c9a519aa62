import type { Rule } from '../rule.ts';
import { spellsPlace, tellsPlace } from '../tellsPlace.ts';

/** A refuge's address leaks as well from a summary or a contact as from the address itself. */
export const confidentialPlaceInWords: Rule = {
  id: 'confidential-place-in-words',
  severity: 'error',
  isNeverExcepted: true,
  check: ({ confidentialLocation, ...service }) => {
    if (!confidentialLocation) return [];
    const { name, summary, organization, url, contacts, locations, schedules, eligibility, coverage } =
      service;
    const called: readonly (readonly [string, string | null])[] = [
      ['name', name],
      ['organization.name', organization.name],
      ['url', url],
      ...contacts.map(({ email }, index) => [`contacts[${index}].email`, email] as const),
    ];
    const texts: readonly (readonly [string, string | null])[] = [
      ['summary', summary],
      ['coverage.areaName', coverage.areaName],
      ['coverage.curatedReason', coverage.curatedReason],
      ...contacts.map((contact, index) => [`contacts[${index}].name`, contact.name] as const),
      ...locations.map((location, index) => [`locations[${index}].name`, location.name] as const),
      ...schedules.map(({ note }, index) => [`schedules[${index}].note`, note] as const),
      ...eligibility.conditions.map((one, index) => [`eligibility.conditions[${index}]`, one] as const),
    ];
    const telling = [
      ...texts.filter(([, text]) => text !== null && tellsPlace(text, [name, organization.name])),
      ...called.filter(([, text]) => text !== null && spellsPlace(text)),
    ];
    return telling.map(([path]) => ({
      path,
      // The place is not repeated: findings are printed and mailed.
      actual: 'what looks like a postcode or an address',
      expected: 'no word on where it is, because the location is confidential',
      whatToDo: 'Take the address out of the words.',
    }));
  },
};
