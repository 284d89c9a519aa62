import { abbreviationQueries } from './abbreviationQueries.ts';
import { cohortQueries } from './cohortQueries.ts';
import { halfTypedQueries } from './halfTypedQueries.ts';
import { layQueries } from './layQueries.ts';
import { misspellingQueries } from './misspellingQueries.ts';
import { mixedQueries } from './mixedQueries.ts';
import { negationQueries, somebodyElseQueries } from './negationQueries.ts';
import { placeQueries, postcodeQueries } from './placeQueries.ts';
import { practiceQueries } from './practiceQueries.ts';
import type { PractitionerQuery, QueryKind } from './practitionerQuery.ts';
import { providerQueries } from './providerQueries.ts';
import { requirementQueries } from './requirementQueries.ts';
import { sentenceQueries } from './sentenceQueries.ts';
import { ambiguousQueries, everydayWordQueries, trapQueries } from './trapQueries.ts';
import { welshQueries } from './welshQueries.ts';

/** All queries by kind, so that what is understood can be reported by kind. */
export const practitionerQueries: Readonly<Record<QueryKind, readonly PractitionerQuery[]>> = {
  lay: layQueries,
  practice: practiceQueries,
  abbreviation: abbreviationQueries,
  misspelling: misspellingQueries,
  'half-typed': halfTypedQueries,
  welsh: welshQueries,
  place: placeQueries,
  postcode: postcodeQueries,
  cohort: cohortQueries,
  mixed: mixedQueries,
  sentence: sentenceQueries,
  provider: providerQueries,
  negation: [...negationQueries, ...somebodyElseQueries],
  requirement: requirementQueries,
  trap: [...trapQueries, ...everydayWordQueries],
  ambiguous: ambiguousQueries,
};
