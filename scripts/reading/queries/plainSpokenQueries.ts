import type { PractitionerQuery } from './practitionerQuery.ts';

/** What people say of a need without one of its words. */
export const plainSpokenQueries: readonly PractitionerQuery[] = [
  { query: 'sleeping out of the back of a transit', needs: ['accommodation'] },
  { query: 'a different sofa every night', needs: ['accommodation'] },
  { query: 'nowhere to lay her head', needs: ['accommodation'], cohorts: ['women'] },
  { query: 'has to be gone from his room by monday', needs: ['accommodation'], cohorts: ['men'] },
  {
    query: 'asylum hotel ends in 28 days',
    needs: ['accommodation'],
    cohorts: ['foreign_national:People seeking asylum'],
  },
  { query: 'without a penny to her name', needs: ['finance'], cohorts: ['women'] },
  { query: 'nowhere for his benefits to be paid in', needs: ['finance'], cohorts: ['men'] },
  { query: 'help her with her claim', needs: ['finance'], cohorts: ['women'] },
  { query: 'would like to get on the railways', needs: ['ete'] },
  { query: 'firms that take people with convictions', needs: ['ete'] },
  { query: 'bottle in her hand first thing', needs: ['dependency'], cohorts: ['women'] },
  { query: 'shakes until she has had a drink', needs: ['dependency'], cohorts: ['women'] },
  { query: 'caning the powder every weekend', needs: ['dependency'] },
  { query: 'blew his wages on his phone', needs: ['dependency'], cohorts: ['men'] },
  { query: 'hangs round with people known to police', needs: ['lifestyle'] },
  { query: 'same lads he got arrested with', needs: ['lifestyle'], cohorts: ['men'] },
  { query: 'heart pounding, cannot breathe in crowds', needs: ['wellbeing'] },
  { query: 'frets over every little thing', needs: ['wellbeing'] },
  { query: 'wakes up screaming', needs: ['wellbeing'] },
  { query: 'acts first and thinks later', needs: ['thinking'] },
  { query: "can't use a cashpoint", needs: ['inclusion'] },
  { query: 'stuck in his room, speaks to no one but his mum', needs: ['inclusion'], cohorts: ['men'] },
  { query: 'something to get him out of the house', needs: ['inclusion'], cohorts: ['men'] },
  { query: "doesn't let her see her friends", needs: ['domestic_abuse'], cohorts: ['women'] },
];

/** The same words, said of something else. */
export const plainNeutralQueries: readonly PractitionerQuery[] = [
  { query: 'works out of his van', cohorts: ['men'] },
  { query: 'a different officer every week' },
  { query: 'not a penny was taken' },
  { query: 'went to the cash machine' },
  { query: 'firms that take deliveries' },
  { query: 'shakes his head', cohorts: ['men'] },
  { query: 'he is known to police', cohorts: ['men'] },
  { query: 'same people in court' },
  { query: 'heart rate normal' },
  { query: 'does what he is told first', cohorts: ['men'] },
  { query: 'stayed in his bedroom when police came', cohorts: ['men'] },
  { query: 'breath test refused' },
];
