import type { FeedAdapter } from './feedAdapter.ts';
import { hmppsInterventions } from './hmpps-interventions/adapter.ts';
import { openReferralUk, openReferralUkV1 } from './open-referral/adapter.ts';

/** Every kind of feed that `import --feed` knows. */
export const feedAdapters: readonly FeedAdapter[] = [hmppsInterventions, openReferralUk, openReferralUkV1];
