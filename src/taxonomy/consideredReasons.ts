/**
 * Why a service was weighed and not chosen, as codes: a report names its alternatives, and a code says
 * why without a word about the person.
 */
export const consideredReasons = [
  'too-far',
  'excluded',
  'wrong-age-or-sex',
  'full',
  'waiting-list-too-long',
  'not-a-fit-with-the-order',
  'out-of-date',
  'person-declined',
] as const;
/** One reason. */
export type ConsideredReason = (typeof consideredReasons)[number];

/** The reasons in the words a practitioner chooses from. */
export const consideredReasonLabels: Readonly<Record<ConsideredReason, string>> = {
  'too-far': 'Too far',
  excluded: 'Excluded',
  'wrong-age-or-sex': 'Wrong age or sex',
  full: 'Full',
  'waiting-list-too-long': 'Waiting list too long',
  'not-a-fit-with-the-order': 'Not a fit with the order',
  'out-of-date': 'Out of date',
  'person-declined': 'Person declined',
};
