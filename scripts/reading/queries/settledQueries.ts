import type { PractitionerQuery } from './practitionerQuery.ts';

/** What somebody has, does or was told, which is no need, and what is asked for in nearly the same words. */
export const settledQueries: readonly PractitionerQuery[] = [
  { query: 'works as a nurse on a dementia ward' },
  { query: 'employed lorry driver, wants debt advice', needs: ['finance'] },
  { query: 'self employed joiner but drinks every night', needs: ['dependency'] },
  { query: 'chef by trade, no fixed abode', needs: ['accommodation'] },
  { query: 'support worker at a homeless charity' },
  { query: 'landlord of three flats' },
  { query: 'final year nursing student at uni' },
  { query: 'goes to the gym' },
  { query: 'who works with sex workers', needs: ['family', 'wellbeing'] },
  { query: 'anyone who works with veterans', cohorts: ['veteran'] },
  { query: 'wants to work as an electrician', needs: ['ete'] },
  { query: 'mental health nurse', needs: ['health', 'wellbeing'] },
  { query: 'letter from her employer', cohorts: ['women'] },
  { query: 'GP confirms depression', needs: ['wellbeing'] },
  { query: 'key worker says he is gambling again', needs: ['dependency'], cohorts: ['men'] },
  { query: 'owner occupier, clean driving licence' },
  { query: 'relationship with partner is supportive' },
  { query: 'relationship with partner has broken down', needs: ['family'] },
  { query: 'no issues linked to housing, needs work', needs: ['ete'] },
  { query: 'no need for a food bank' },
  { query: 'no current partner' },
  { query: '18m suspended sentence', settings: ['community'] },
  { query: '24m', cohorts: ['men'], age: [24, 24] },
  { query: 'lives w parents' },
  { query: "bail to mum's address", settings: ['community'] },
  { query: 'scammed by a stranger, in arrears', needs: ['finance'] },
  { query: 'scammed older people, gambling', needs: ['dependency'] },
  { query: 'gf is an alcoholic, needs a tenancy', needs: ['accommodation'] },
  { query: 'mugged by three lads, anxious', needs: ['wellbeing'] },
];

/** Words that leapt over others, or stood by themselves in a long note. */
export const longNoteQueries: readonly PractitionerQuery[] = [
  { query: 'learning disability easy read', cohorts: ['disability'] },
  { query: 'LS9 YA gang', cohorts: ['young_adult'], needs: ['lifestyle'], place: 'Leeds' },
  { query: 'they met at the hospital last year' },
  { query: 'trouble at college', needs: ['ete'] },
  {
    query: 'Plasterer, two brothers, rents privately. Cocaine at weekends',
    needs: ['dependency'],
  },
  { query: 'Argument with a neighbour got out of hand' },
  { query: 'only drinks at Christmas' },
  { query: 'bailed to mums address, needs own tenancy', settings: ['community'], needs: ['accommodation'] },
  { query: 'abused his position as a carer of an elderly man', cohorts: ['men'] },
];

/** Commas that end what is denied, and words that only look like needs. */
export const commaQueries: readonly PractitionerQuery[] = [
  { query: 'no previous, crack daily', needs: ['dependency'] },
  { query: 'does not need help finding work' },
  { query: 'no thoughts of self harm' },
  { query: 'hit by an ex cellmate' },
  { query: 'common assault on his wife', needs: ['domestic_abuse'], cohorts: ['men'] },
  { query: 'tagged at dads' },
  { query: 'cultivation of 40 plants' },
];

/** What is asked for in words that tell of a job or a victim elsewhere. */
export const askedAllTheSameQueries: readonly PractitionerQuery[] = [
  { query: 'work for over 50s', needs: ['ete'], age: [50, 120], cohorts: ['older'] },
  { query: '5 a side football', needs: ['lifestyle'] },
  { query: 'male victims dv', needs: ['domestic_abuse'], cohorts: ['men'] },
  { query: 'no hx of self harm' },
];
