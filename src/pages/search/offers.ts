import type { UnderstoodQuery, UnderstoodTerm } from '../../search/searchResponse.ts';
import type { MeantPhrase, ServiceFilters } from '../../search/serviceQuery.ts';

/** A meaning that an uncertain word may have: the word is then understood so, or a place is the home area. */
export type Offer =
  | { readonly label: string; readonly meant: MeantPhrase }
  | { readonly label: string; readonly filters: ServiceFilters };

/** A question about an uncertain word, with the answers that can be given with a press. */
export interface OfferedQuestion {
  /** The phrase that is asked about. */
  readonly typed: string;
  readonly question: string;
  readonly offers: readonly Offer[];
}

/** The uncertain words that a press could settle. A provider or an age has no code, so it is not asked. */
export function toOfferedQuestions(
  { offered = [] }: UnderstoodQuery,
  filters: ServiceFilters,
): readonly OfferedQuestion[] {
  return offered
    .map(({ typed, question, terms }) => ({
      typed,
      question,
      offers: terms.flatMap((term) => toOffer(typed, term, filters)),
    }))
    .filter(({ offers }) => offers.length > 0);
}

function toOffer(typed: string, term: UnderstoodTerm, filters: ServiceFilters): readonly Offer[] {
  const { label } = term;
  switch (term.kind) {
    case 'need':
      return filters.needs.includes(term.code) ? [] : [{ label, meant: { typed, code: term.code } }];
    case 'cohort':
      return filters.cohorts.includes(term.code) ? [] : [{ label, meant: { typed, code: term.code } }];
    case 'setting':
      return filters.settings.includes(term.code) ? [] : [{ label, meant: { typed, code: term.code } }];
    case 'place':
      return filters.areaCode === term.area.code
        ? []
        : [{ label, filters: { ...filters, areaCode: term.area.code } }];
    case 'age':
    case 'provider':
      return [];
  }
}
