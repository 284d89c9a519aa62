import type { PractitionerQuery } from './practitionerQuery.ts';

/** Words said of what an offence was done to, of a victim or of a co-defendant: no need of the person's. */
export const othersQueries: readonly PractitionerQuery[] = [
  { query: 'burgled a dentist at night' },
  { query: 'broke into a detox clinic' },
  { query: 'robbery at a bookies with a blade' },
  { query: 'stole from the collection box of a mosque' },
  { query: 'stole baby milk because of her debts', needs: ['finance'] },
  { query: 'thefts from gym lockers' },
  { query: 'threats to a housing officer' },
  { query: 'assault on a psychiatric nurse, sober now' },
  {
    query: 'assaulted a hostel worker while high on spice, sleeps rough',
    needs: ['accommodation', 'dependency'],
  },
  { query: 'harassment of a neighbour who is Polish' },
  { query: 'set fire to a flat, needs anger management', needs: ['wellbeing', 'thinking'] },
  { query: 'criminal damage to a job centre, heroin', needs: ['dependency'] },
  { query: 'burgles to pay his dealer, crack', needs: ['dependency', 'lifestyle'], cohorts: ['men'] },
  { query: 'defrauded older people of their savings' },
  { query: 'graffiti on a synagogue' },
  { query: 'victim has PTSD and can not work' },
  { query: 'vic is 17 and autistic' },
  { query: 'complainant was a care leaver, def has gambling debts', needs: ['dependency', 'finance'] },
  { query: 'IP uses a wheelchair. He is on heroin', needs: ['dependency'], cohorts: ['men'] },
  { query: 'co-defendant is a heroin user, this one only needs a job', needs: ['ete'] },
  { query: 'co-accused sofa surfing' },
  { query: 'victim of a stabbing, needs housing', needs: ['accommodation', 'lifestyle'] },
  { query: 'was assaulted by strangers, panic attacks since', needs: ['wellbeing'] },
  { query: 'victim awareness work', needs: ['thinking'] },
  { query: 'been burgled twice and is anxious', needs: ['wellbeing'] },
];

/** Everyday words in passing, and the same words where they are asked for. */
export const inPassingQueries: readonly PractitionerQuery[] = [
  { query: 'husband drove the getaway car' },
  { query: 'wife very supportive in court' },
  { query: 'two mates ran off' },
  { query: 'arrested outside a house in Moss Side', place: 'Manchester' },
  { query: 'chef at a hotel since March' },
  { query: 'at the gym when police came' },
  { query: 'job', needs: ['ete'] },
  { query: 'any football for lads', needs: ['lifestyle'], cohorts: ['men'] },
  { query: 'wants a trade', needs: ['ete'] },
  { query: 'bigger flat for disabled lad', needs: ['accommodation'], cohorts: ['disability', 'men'] },
  { query: 'job coach', needs: ['ete'] },
  { query: 'wife and debts', needs: ['family', 'finance'] },
];
