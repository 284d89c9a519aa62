import { abuseAndFamily } from './facts/abuseAndFamily.ts';
import { activitiesAndThinking } from './facts/activitiesAndThinking.ts';
import { communities } from './facts/communities.ts';
import { disabilityAndNeurodivergence } from './facts/disabilityAndNeurodivergence.ts';
import { housingAndMoney } from './facts/housingAndMoney.ts';
import { mindAndBody } from './facts/mindAndBody.ts';
import { peopleFromAbroad } from './facts/peopleFromAbroad.ts';
import { recovery } from './facts/recovery.ts';
import { stagesOfLife } from './facts/stagesOfLife.ts';
import { wales } from './facts/wales.ts';
import { womenAndRights } from './facts/womenAndRights.ts';
import { workAndLearning } from './facts/workAndLearning.ts';
import type { NationalFact } from './nationalFact.ts';

/** Everything known of the national and regional services. */
export const nationalFacts: readonly NationalFact[] = [
  ...housingAndMoney,
  ...workAndLearning,
  ...activitiesAndThinking,
  ...recovery,
  ...mindAndBody,
  ...abuseAndFamily,
  ...communities,
  ...peopleFromAbroad,
  ...stagesOfLife,
  ...disabilityAndNeurodivergence,
  ...womenAndRights,
  ...wales,
];
