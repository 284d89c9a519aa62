/** Facts of a record that Open Referral UK has no field for, by their code here. */
export const recordFacts = {
  'catalogue-id': 'Id in the catalogue',
  'contract-reference': 'Contract reference',
  starts: 'Starts on',
  ends: 'Ends on',
  'replaced-by': 'Replaced by (ids in the catalogue)',
  partners: 'Partners',
  'delivery-places': 'Towns where sessions are given',
  'prisons-served': 'Prisons where it works',
  sessions: 'Sessions',
  weeks: 'Weeks',
  'source-name': 'Source',
  'source-url': 'Address of the source',
  'source-id': 'Id at the source',
  'source-date': 'Day the source carries',
  'retrieved-at': 'Day it was read from the source',
} as const;

/** One of the codes. */
export type RecordFact = keyof typeof recordFacts;
