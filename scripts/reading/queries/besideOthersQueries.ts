import type { PractitionerQuery } from './practitionerQuery.ts';

/** Needs of the person that stand beside what is said of an offence, of a job or of somebody else. */
export const besideOthersQueries: readonly PractitionerQuery[] = [
  { query: 'works as a chef homeless', needs: ['accommodation'] },
  { query: 'works full time in debt', needs: ['finance'] },
  { query: 'student nurse self harming', needs: ['health', 'wellbeing'] },
  { query: 'manager of a shop depressed suicidal', needs: ['health', 'wellbeing'] },
  { query: 'employed in Leeds homeless', needs: ['accommodation'], place: 'Leeds' },
  { query: 'homeless plasterer by trade', needs: ['accommodation'] },
  { query: 'works as a driver addicted to cocaine', needs: ['dependency'] },
  // What the work is about is no need of the person.
  { query: 'works for a homeless charity' },
  { query: 'works as a mental health nurse on a ward' },
  { query: 'debt adviser by trade' },
  { query: 'employed at Leeds General Infirmary' },
  { query: 'works at the rugby cement plant' },
  // Said of a relative, and of the person as well.
  { query: 'his partner uses heroin and so does he', needs: ['dependency'], cohorts: ['men'] },
  { query: 'lives with mum who is alcoholic' },
  { query: 'lives with mum and drinks', needs: ['dependency'] },
  // Told to leave is a home lost, and who tells it is not the person.
  { query: 'landlord asked him to leave', needs: ['accommodation'], cohorts: ['men'] },
  { query: 'landlady told her to move out', needs: ['accommodation'], cohorts: ['women'] },
  { query: 'landlord said he must go', asks: 'landlord' },
  { query: 'dad told him to get out, drinks', needs: ['accommodation', 'dependency'], cohorts: ['men'] },
  { query: 'social worker said he is doing well', cohorts: ['men'] },
  // What was done to the person, by nobody that is named.
  { query: 'attacked in prison has ptsd', needs: ['health', 'wellbeing'], settings: ['custody'] },
  { query: 'assaulted last year now anxious', needs: ['wellbeing'] },
  { query: 'robbed at knifepoint last year by two men, has nightmares', needs: ['wellbeing'] },
  { query: 'rape victim with ptsd', needs: ['health', 'wellbeing'] },
  { query: 'torture victim needs counselling', needs: ['wellbeing'] },
  { query: 'scam victim in debt', needs: ['finance'] },
  { query: 'sleeps outside the station injecting heroin', needs: ['accommodation', 'dependency'] },
  { query: 'damaged his relationship with his kids', needs: ['family'], cohorts: ['men', 'parent'] },
  { query: 'convicted of rape, victim has ptsd' },
  { query: 'attacked a nurse who has anxiety' },
  { query: 'stole from a neighbour who has dementia' },
  { query: 'burgled a pharmacy has ptsd', needs: ['health', 'wellbeing'] },
  { query: 'asylum seeker was a victim of torture', cohorts: ['foreign_national'] },
  { query: 'young man was a victim of knife crime', needs: ['lifestyle'], cohorts: ['men', 'young_adult'] },
  { query: 'a woman, was a victim herself', cohorts: ['women'] },
  { query: 'he is a victim of modern slavery', cohorts: ['men', 'foreign_national'] },
];
