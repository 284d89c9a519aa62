import type { FeedAdapter } from './feedAdapter.ts';
import { hmppsInterventions } from './hmpps-interventions/adapter.ts';

/** Every kind of feed that `import --feed` knows. */
export const feedAdapters: readonly FeedAdapter[] = [hmppsInterventions];
