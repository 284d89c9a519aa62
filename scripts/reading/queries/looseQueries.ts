import type { PractitionerQuery } from './practitionerQuery.ts';

/** What has only some of the words of a need, and must not raise it. */
export const looseQueries: readonly PractitionerQuery[] = [
  { query: 'using a wheelchair since he was 12', cohorts: ['disability', 'men'] },
  { query: 'using crutches since last year', cohorts: ['disability'] },
  { query: 'using a food bank again this week', needs: ['finance', 'inclusion'] },
  { query: 'takes tablets for blood pressure' },
  { query: 'takes the bus to Wood Green', place: 'Haringey' },
  { query: 'keeps turning up late for work' },
  { query: 'keeps calling in sick at work' },
  { query: 'worried about what she will do for money', needs: ['wellbeing', 'finance'], cohorts: ['women'] },
  { query: 'girlfriend threw him out', needs: ['family', 'accommodation'], cohorts: ['men'] },
  { query: 'girlfriend put him up', cohorts: ['men'] },
  { query: 'partner stops him drinking', needs: ['family'], cohorts: ['men'] },
  { query: 'partner checks on him every day', cohorts: ['men'] },
  { query: 'police took her phone', cohorts: ['women'] },
  { query: 'police locked her in a cell', cohorts: ['women'] },
  { query: 'burned his arms at work', cohorts: ['men'] },
  { query: 'track marks on his arms', cohorts: ['men'] },
  { query: 'wants to end it with his girlfriend', needs: ['family'], cohorts: ['men'] },
  { query: 'his nan is going to die', needs: ['family'], cohorts: ['men'] },
  { query: 'wants his ex dead', needs: ['family'], cohorts: ['men'] },
  { query: 'lost the trust of his mum', cohorts: ['men'] },
  { query: 'lost custody to his mum', needs: ['family'], cohorts: ['parent', 'men'] },
  { query: 'still carrying grief', needs: ['wellbeing'] },
  { query: 'still carrying an injury' },
  { query: 'carries himself well', cohorts: ['men'] },
  { query: 'her uncle raped her as a teenager', needs: ['wellbeing'], cohorts: ['women'] },
];

/** A number and words of a street that are nobody’s address, and some that are. */
export const streetQueries: readonly PractitionerQuery[] = [
  { query: '28 male street homeless', needs: ['accommodation'], cohorts: ['men'], age: [28, 28] },
  { query: '27 homeless near Carr Lane', needs: ['accommodation'], age: [27, 27] },
  { query: '35 needs help with street drugs', needs: ['dependency'], age: [35, 35] },
  { query: '19 buys street valium', needs: ['dependency'], age: [19, 19] },
  { query: '12 Carr Lane', note: 'personal' },
  { query: '4 high street', note: 'personal' },
];
