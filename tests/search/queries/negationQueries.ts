import type { PractitionerQuery } from './practitionerQuery.ts';

/** What the person does not need or is not: it must not be understood as if they were. */
export const negationQueries: readonly PractitionerQuery[] = [
  { query: 'not homeless' },
  { query: 'housing, not a hostel', needs: ['accommodation'] },
  { query: 'debt, no drug problems', needs: ['finance'] },
  { query: 'not gambling but drinking', needs: ['dependency'] },
  { query: 'isolated, not a veteran', needs: ['wellbeing', 'inclusion'] },
  { query: 'employment, no mental health issues', needs: ['ete'] },
  { query: 'anger without alcohol', needs: ['wellbeing', 'thinking'] },
  { query: 'not pregnant' },
  { query: 'no money', needs: ['finance'] },
  { query: 'no fixed abode', needs: ['accommodation'] },
  { query: 'not coping', needs: ['wellbeing'] },
  { query: 'no GP', needs: ['health'] },
];
