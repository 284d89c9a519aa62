import type { PractitionerQuery } from './practitionerQuery.ts';

/** Whole sentences, as dictated or typed in a hurry. */
export const sentenceQueries: readonly PractitionerQuery[] = [
  { query: "she's been evicted and has nowhere to go", needs: ['accommodation'], cohorts: ['women'] },
  { query: 'he is drinking too much and gambling his wages', needs: ['dependency'], cohorts: ['men'] },
  { query: 'he needs help with reading and writing', needs: ['ete'], cohorts: ['men'] },
  {
    query: 'woman fleeing domestic violence who needs somewhere safe in Rotherham',
    needs: ['domestic_abuse'],
    cohorts: ['women'],
    place: 'Rotherham',
  },
  {
    query: 'is there anything in Doncaster for men with debt problems',
    needs: ['finance'],
    cohorts: ['men'],
    place: 'Doncaster',
  },
  {
    query: 'looking for a mentor for a young man coming out of prison',
    needs: ['inclusion'],
    cohorts: ['men', 'young_adult'],
    settings: ['pre-release'],
  },
  {
    query: '24 year old lad in with the wrong crowd in Walsall',
    needs: ['lifestyle'],
    cohorts: ['men'],
    age: [24, 24],
    place: 'Walsall',
  },
  {
    query: 'she lost her kids and is using heroin again',
    needs: ['family', 'dependency'],
    cohorts: ['women', 'parent'],
  },
  {
    query: 'he gets angry and hits his girlfriend',
    needs: ['wellbeing', 'thinking', 'domestic_abuse'],
    cohorts: ['men'],
  },
  {
    query: 'what is there for ex forces with PTSD near Catterick',
    needs: ['wellbeing', 'health'],
    cohorts: ['veteran'],
    place: 'North Yorkshire',
  },
  {
    query: 'he wants to get a job but is worried about telling an employer',
    needs: ['ete', 'wellbeing'],
    cohorts: ['men'],
  },
  {
    query: 'behind on her rent and bailiffs coming',
    needs: ['accommodation', 'finance'],
    cohorts: ['women'],
  },
  {
    query: 'a Pakistani woman, isolated, poor English, in Keighley',
    needs: ['wellbeing', 'inclusion', 'ete'],
    cohorts: ['ethnic_minority:Pakistani', 'women'],
    place: 'Bradford',
  },
  {
    query: 'released next week with no id and no bank account',
    needs: ['finance'],
    settings: ['pre-release'],
  },
  {
    query: 'needs a script on release in Blackpool',
    needs: ['dependency'],
    settings: ['pre-release'],
    place: 'Blackpool',
  },
  { query: 'his mum died and he is not coping', needs: ['wellbeing'], cohorts: ['men'] },
  {
    query: "can't see his kids and it's getting him down",
    needs: ['family', 'wellbeing'],
    cohorts: ['men', 'parent'],
  },
  {
    query: 'sleeping rough and on spice in Nottingham',
    needs: ['accommodation', 'dependency'],
    place: 'Nottingham',
  },
  { query: 'can anyone help a trans woman find a flat', needs: ['accommodation'], cohorts: ['lgbt:Trans'] },
  {
    query: 'Roma family need food parcels',
    needs: ['family', 'finance', 'inclusion'],
    cohorts: ['gypsy_roma_traveller:Roma'],
  },
  { query: 'on universal credit and got sanctioned', needs: ['finance'] },
  { query: 'he was in care as a child and hears voices', needs: ['health'], cohorts: ['men', 'care_leaver'] },
  {
    query: 'court today, woman from Oldham, shoplifting to pay for crack',
    needs: ['dependency'],
    cohorts: ['women'],
    place: 'Oldham',
  },
  {
    query: 'older man living alone in Barrow',
    needs: ['wellbeing', 'inclusion'],
    cohorts: ['men', 'older'],
    place: 'Westmorland and Furness',
  },
];
