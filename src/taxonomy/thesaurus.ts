import { accommodationTerms } from './terms/accommodation.ts';
import { alcoholTerms } from './terms/alcohol.ts';
import { drugsTerms } from './terms/drugs.ts';
import { financeTerms } from './terms/finance.ts';
import { gamblingTerms } from './terms/gambling.ts';
import type { ThesaurusTerm } from './thesaurusTerm.ts';

/** Every term the search understands, as it is put into a release. */
export const thesaurus: readonly ThesaurusTerm[] = [
  ...accommodationTerms,
  ...financeTerms,
  ...drugsTerms,
  ...alcoholTerms,
  ...gamblingTerms,
];
