import { accommodationTerms } from './terms/accommodation.ts';
import { ageTerms } from './terms/ages.ts';
import { alcoholTerms } from './terms/alcohol.ts';
import { disabilityTerms } from './terms/disability.ts';
import { domesticAbuseTerms } from './terms/domesticAbuse.ts';
import { drugsTerms } from './terms/drugs.ts';
import { ethnicGroupTerms } from './terms/ethnicGroups.ts';
import { faithTerms } from './terms/faiths.ts';
import { familyTerms } from './terms/family.ts';
import { financeTerms } from './terms/finance.ts';
import { foreignNationalTerms } from './terms/foreignNationals.ts';
import { gamblingTerms } from './terms/gambling.ts';
import { gypsyRomaTravellerTerms } from './terms/gypsyRomaTraveller.ts';
import { healthTerms } from './terms/health.ts';
import { inclusionTerms } from './terms/inclusion.ts';
import { languageTerms } from './terms/languages.ts';
import { lgbtTerms } from './terms/lgbt.ts';
import { lifePhrases } from './terms/lifePhrases.ts';
import { lifestyleTerms } from './terms/lifestyle.ts';
import { neurodivergenceTerms } from './terms/neurodivergence.ts';
import { parentTerms } from './terms/parents.ts';
import { requirementTerms } from './terms/requirements.ts';
import { settingAndRouteTerms } from './terms/settingsAndRoutes.ts';
import { shortForms } from './terms/shortForms.ts';
import { thinkingTerms } from './terms/thinking.ts';
import { veteranTerms } from './terms/veterans.ts';
import { wellbeingTerms } from './terms/wellbeing.ts';
import { welshTerms } from './terms/welsh.ts';
import { welshGroups } from './terms/welshGroups.ts';
import { welshPeopleAndFeelings } from './terms/welshPeopleAndFeelings.ts';
import { welshHomeAndWork } from './terms/welshHomeAndWork.ts';
import { womenAndMenTerms } from './terms/womenAndMen.ts';
import { workTerms } from './terms/work.ts';
import { patternTerms } from './patterns/patterns.ts';

import { sayings } from './sayings/sayings.ts';
import type { ThesaurusTerm } from './thesaurusTerm.ts';

/** Every term the search understands, as it is put into a release. */
export const thesaurus: readonly ThesaurusTerm[] = [
  ...accommodationTerms,
  ...workTerms,
  ...financeTerms,
  ...drugsTerms,
  ...alcoholTerms,
  ...gamblingTerms,
  ...familyTerms,
  ...lifestyleTerms,
  ...wellbeingTerms,
  ...inclusionTerms,
  ...healthTerms,
  ...domesticAbuseTerms,
  ...thinkingTerms,
  ...womenAndMenTerms,
  ...parentTerms,
  ...ageTerms,
  ...ethnicGroupTerms,
  ...languageTerms,
  ...gypsyRomaTravellerTerms,
  ...faithTerms,
  ...veteranTerms,
  ...disabilityTerms,
  ...neurodivergenceTerms,
  ...lgbtTerms,
  ...foreignNationalTerms,
  ...settingAndRouteTerms,
  ...requirementTerms,
  ...shortForms,
  ...lifePhrases,
  ...welshTerms,
  ...welshHomeAndWork,
  ...welshPeopleAndFeelings,
  ...welshGroups,
  ...sayings,
  ...patternTerms,
];
