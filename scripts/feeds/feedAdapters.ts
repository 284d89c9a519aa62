import type { FeedAdapter } from './feedAdapter.ts';
import { hmppsFindAndRefer } from './hmpps-find-and-refer/adapter.ts';
import { hmppsInterventions } from './hmpps-interventions/adapter.ts';
import { hsdsCsv } from './hsds-csv/adapter.ts';
import { openReferralUk, openReferralUkV1 } from './open-referral/adapter.ts';
import { csv } from './tabular/csvAdapter.ts';
import { xlsx } from './tabular/xlsxAdapter.ts';

/** Every kind of feed that `import --feed` knows. */
export const feedAdapters: readonly FeedAdapter[] = [
  hmppsInterventions,
  hmppsFindAndRefer,
  openReferralUk,
  openReferralUkV1,
  hsdsCsv,
  csv,
  xlsx,
];
