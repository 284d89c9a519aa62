import { abuseAndFamily } from './facts/abuseAndFamily.ts';
import { communities } from './facts/communities.ts';
import { healthAndRecovery } from './facts/healthAndRecovery.ts';
import { housingAndMoney } from './facts/housingAndMoney.ts';
import { peopleAndRights } from './facts/peopleAndRights.ts';
import { wales } from './facts/wales.ts';
import { workAndLearning } from './facts/workAndLearning.ts';
import type { NationalFact } from './nationalFact.ts';

/** Everything known of the national and regional services. */
export const nationalFacts: readonly NationalFact[] = [
  ...housingAndMoney,
  ...workAndLearning,
  ...healthAndRecovery,
  ...abuseAndFamily,
  ...communities,
  ...peopleAndRights,
  ...wales,
];
