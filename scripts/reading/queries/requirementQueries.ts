import type { PractitionerQuery } from './practitionerQuery.ts';

/** Requirements typed where a need is asked for: explained, and no need made up but for what a treatment treats. */
export const requirementQueries: readonly PractitionerQuery[] = [
  { query: 'RAR', note: 'requirement' },
  { query: '20 RAR days', note: 'requirement' },
  { query: 'rehabilitation activity requirement', note: 'requirement' },
  { query: 'probation requirement', note: 'requirement' },
  { query: 'ATR', needs: ['dependency'], note: 'requirement' },
  { query: 'alcohol treatment requirement', needs: ['dependency'], note: 'requirement' },
  { query: 'DRR Leeds', needs: ['dependency'], note: 'requirement', place: 'Leeds' },
  { query: 'MHTR', needs: ['health', 'wellbeing'], note: 'requirement' },
  { query: 'AAMR', note: 'requirement' },
  { query: 'sobriety tag', note: 'requirement' },
  { query: 'unpaid work', note: 'requirement' },
  { query: 'curfew', note: 'requirement' },
  { query: 'on licence', note: 'requirement' },
  { query: 'PSS', note: 'requirement' },
  { query: 'RAR housing Hull', needs: ['accommodation'], note: 'requirement', place: 'Kingston upon Hull' },
  { query: 'women RAR Bolton', cohorts: ['women'], note: 'requirement', place: 'Bolton' },
];
