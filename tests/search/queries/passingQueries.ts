import type { PractitionerQuery } from './practitionerQuery.ts';

/** Things that most people have or meet with, named on the way, and the same things asked for. */
export const passingQueries: readonly PractitionerQuery[] = [
  { query: 'the fight began outside a job centre on Monday night', needs: ['thinking', 'wellbeing'] },
  { query: 'camera on the roof of the library filmed the whole of it' },
  { query: 'paid the mortgage by standing order since 2011' },
  { query: 'treasurer of the village cricket club for years' },
  { query: 'same tenancy for twelve years, drinks every night', needs: ['dependency'] },
  { query: 'granted a tenancy in spring, crack daily', needs: ['dependency'] },
  { query: 'tenancy is at risk, crack daily', needs: ['accommodation', 'dependency'] },
  { query: 'landlord wrote a nice letter, gambling on his phone all night', needs: ['dependency'] },
  { query: 'stole a bank card from a neighbour, homeless', needs: ['accommodation'] },
  { query: 'no bank card, homeless', needs: ['accommodation', 'finance'] },
  { query: 'needs a fridge and a bus fare', needs: ['finance'] },
  { query: 'does the council still do rent deposits', needs: ['accommodation'] },
  { query: 'football club', needs: ['lifestyle'] },
  { query: 'any football club for young lads', needs: ['lifestyle'], cohorts: ['men', 'young_adult'] },
];

/** Denials of several needs at once, of what is over, and of what was declined. */
export const deniedTogetherQueries: readonly PractitionerQuery[] = [
  { query: 'no needs in housing, finance, health' },
  { query: 'no needs in housing, finance, health but lonely', needs: ['inclusion', 'wellbeing'] },
  { query: 'no concerns around drugs, cannabis daily', needs: ['dependency'] },
  { query: 'housing, benefits and ID all in place' },
  { query: 'housing ok, benefits all stopped', needs: ['finance'] },
  { query: 'paid off his fines and his rent arrears', cohorts: ['men'] },
  { query: 'without any debt problems or gambling' },
  { query: 'no money worries' },
  { query: 'declined an offer of help with housing' },
  { query: 'completed BBR last year, drinks', needs: ['dependency'] },
  { query: 'came off universal credit in May, now homeless', needs: ['accommodation'] },
  { query: 'housing stable but has no job', needs: ['ete'] },
  { query: 'denies drugs and alcohol' },
  { query: 'no drugs/alcohol, no job', needs: ['ete'] },
  { query: 'no issues with drugs, alcohol or debt' },
  { query: 'eviction notice withdrawn' },
  { query: 'no accom needs identified' },
];

/** What sounds settled or denied and is asked for, lost or refused. */
export const notSettledQueries: readonly PractitionerQuery[] = [
  { query: 'needs benefits sorted', needs: ['finance'] },
  { query: 'wants to get his drinking under control', needs: ['dependency'], cohorts: ['men'] },
  { query: 'needs accommodation in place for release', needs: ['accommodation'] },
  { query: 'needs housing secure and affordable', needs: ['accommodation'] },
  { query: 'universal credit cancelled', needs: ['finance'] },
  { query: 'benefits withdrawn', needs: ['finance'] },
  { query: 'tenancy cleared by bailiffs', needs: ['accommodation', 'finance'] },
  { query: 'no home needs housing', needs: ['accommodation'] },
  { query: 'no job needs help with cv', needs: ['ete'] },
  { query: 'no gp need one', needs: ['health'] },
  { query: 'not in work', needs: ['ete'] },
  { query: 'no longer in accommodation', needs: ['accommodation'] },
  { query: 'no longer sees his kids', needs: ['family'], cohorts: ['parent', 'men'] },
  { query: 'denied housing by the council', needs: ['accommodation'] },
  { query: 'denied benefits', needs: ['finance'] },
  { query: 'no previous,crack daily', needs: ['dependency'] },
];
