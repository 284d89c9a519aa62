import type { PractitionerQuery } from './practitionerQuery.ts';

/** Needs of the person that stand beside what is said of an offence, of a job or of somebody else. */
export const besideOthersQueries: readonly PractitionerQuery[] = [
  { query: 'asylum seeker was a victim of torture', cohorts: ['foreign_national'] },
  { query: 'young man was a victim of knife crime', needs: ['lifestyle'], cohorts: ['men', 'young_adult'] },
  { query: 'a woman, was a victim herself', cohorts: ['women'] },
  { query: 'he is a victim of modern slavery', cohorts: ['men', 'foreign_national'] },
];
