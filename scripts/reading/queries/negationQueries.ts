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
  { query: 'denies any drug use' },
  { query: 'no concerns around alcohol or gambling' },
  { query: 'no issues with housing but out of work', needs: ['ete'] },
  { query: 'never used heroin' },
  { query: 'no current debts, lonely', needs: ['wellbeing', 'inclusion'] },
  { query: 'housing is not an issue, drinking is', needs: ['dependency'] },
  { query: 'employment no longer needed, debt', needs: ['finance'] },
];

/** What somebody else is or has: it must not be understood of the person. */
export const somebodyElseQueries: readonly PractitionerQuery[] = [
  { query: 'daughter has ADHD', needs: ['family'], cohorts: ['parent'] },
  {
    query: 'her son is autistic and she drinks',
    needs: ['family', 'dependency'],
    cohorts: ['women', 'parent'],
  },
  { query: 'his partner uses heroin', cohorts: ['men'] },
  { query: 'boyfriend is an army veteran' },
  { query: 'his kids are in care', needs: ['family'], cohorts: ['men', 'parent'] },
  { query: 'her husband is violent', needs: ['domestic_abuse'], cohorts: ['women'] },
  { query: 'his wife has thrown him out', needs: ['accommodation', 'family'], cohorts: ['men'] },
  { query: 'self harm since he was a child', needs: ['wellbeing', 'health'], cohorts: ['men'] },
];
