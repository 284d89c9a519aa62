import type { PractitionerQuery } from './practitionerQuery.ts';

/** Personal details, prisons that are no home, and words that only look like a need. */
export const trapQueries: readonly PractitionerQuery[] = [
  { query: 'X123456', note: 'personal' },
  { query: 'X123456 housing', needs: ['accommodation'], note: 'personal' },
  { query: 'A1234BC', note: 'personal' },
  { query: 'debt A1234BC Leeds', needs: ['finance'], place: 'Leeds', note: 'personal' },
  { query: '2012/0123456D', note: 'personal' },
  { query: 'dob 12/03/1985 drugs', needs: ['dependency'], note: 'personal' },
  { query: 'HMP Styal', settings: ['custody'] },
  { query: 'HMP Leeds debt', needs: ['finance'], settings: ['custody'] },
  {
    query: 'in HMP Eastwood Park, home is Cornwall, housing',
    needs: ['accommodation'],
    settings: ['custody'],
    place: 'Cornwall',
  },
  { query: 'help' },
  { query: 'services' },
  { query: 'support group' },
  { query: 'who can I refer to' },
  { query: '10 sessions' },
  { query: 'services for people on probation' },
  { query: 'can he go straight away', cohorts: ['men'] },
  { query: 'phone number for provider' },
  { query: 'near the train station' },
  { query: 'high risk' },
  { query: 'who delivers this' },
  { query: 'Romanian', cohorts: ['ethnic_minority:Romanian'] },
  { query: 'children in care', needs: ['family'], cohorts: ['parent'] },
  { query: 'social worker', needs: ['family'] },
  { query: 'sex work', needs: ['wellbeing', 'family'] },
  { query: 'cycle of change', needs: ['thinking'] },
  { query: 'child protection', needs: ['family'] },
];

/** Everyday words that are a typing error, or a few letters, away from words that mean something here. */
export const everydayWordQueries: readonly PractitionerQuery[] = [
  { query: 'guilty plea' },
  { query: 'refused to sign the form' },
  { query: 'six weeks to wait' },
  { query: 'spent the nights talking' },
  { query: 'reported to the desk' },
  { query: 'sending the files over' },
  { query: 'he was shouting in the hall', cohorts: ['men'] },
  { query: 'the lights went out' },
  { query: 'quick chat about dates' },
  { query: 'harmless joke' },
  { query: 'in court tomorrow afternoon' },
  { query: 'developing a plan' },
  { query: 'drugs bought off the street', needs: ['dependency'] },
  { query: '£60 a month' },
  { query: 'section 18 wounding' },
  { query: 'M, 45, debt', needs: ['finance'], cohorts: ['men'], age: [45, 45] },
  { query: 'F38 gambling', needs: ['dependency'], cohorts: ['women'], age: [38, 38] },
  { query: '29m homeless', needs: ['accommodation'], cohorts: ['men'], age: [29, 29] },
  { query: 'lives with her mum', cohorts: ['women'] },
  { query: 'no children, housing', needs: ['accommodation'] },
  { query: 'benefits, Leeds not Bradford', needs: ['finance'], place: 'Leeds' },
];

/** What could be two things is asked, not guessed. */
export const ambiguousQueries: readonly PractitionerQuery[] = [
  { query: 'Newport', asks: 'Newport' },
  { query: 'debt Newport', needs: ['finance'], asks: 'Newport' },
  { query: 'Richmond', asks: 'Richmond' },
  { query: 'Gillingham housing', needs: ['accommodation'], asks: 'Gillingham' },
  { query: 'Ashford', asks: 'Ashford' },
  { query: 'Whitchurch', asks: 'Whitchurch' },
  { query: 'shelter', asks: 'shelter' },
  { query: 'speed', asks: 'speed' },
  { query: 'script', asks: 'script' },
  { query: 'reading', asks: 'reading' },
  { query: 'LE2 drugs', needs: ['dependency'], asks: 'LE2' },
  { query: 'Rainham women', cohorts: ['women'], asks: 'Rainham' },
];

/** Numbers that are nobody's age, or somebody else's, and ages beside them. */
export const numberQueries: readonly PractitionerQuery[] = [
  { query: '61 in a 40 zone' },
  { query: 'speeding, 94 in a 50, on the A19' },
  { query: 'blew 78 in breath, drinks daily', needs: ['dependency'] },
  { query: 'costs 85 surcharge 114' },
  { query: 'took 18,000 from the till' },
  { query: 'clean 20 years, no fixed abode', needs: ['accommodation'] },
  { query: 'her son, 22, keeps hitting her', needs: ['domestic_abuse'], cohorts: ['women'] },
  { query: 'dad, 34, in arrears', needs: ['finance'], cohorts: ['men', 'parent'], age: [34, 34] },
  {
    query: 'woman 52 in a hostel',
    needs: ['accommodation'],
    cohorts: ['women'],
    age: [52, 52],
  },
  { query: 'male 22 years, no fixed abode', needs: ['accommodation'], cohorts: ['men'], age: [22, 22] },
];
