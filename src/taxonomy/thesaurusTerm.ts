import type { Cohort, FundingRoute, Need, Setting } from '../catalogue/codes.ts';

/** Where a term comes from: what staff write, what people say, short forms, named schemes, Welsh. */
export const termKinds = ['practice', 'lay', 'abbreviation', 'scheme', 'welsh'] as const;
/** One of the five kinds of term. */
export type TermKind = (typeof termKinds)[number];

/** What a term stands for. Every list may be empty, but not all of them. */
export interface TermMeaning {
  readonly needs: readonly Need[];
  /** Finer than a need, as a kebab-case slug under one ("dependency/alcohol", "finance/rent-arrears"). */
  readonly subNeeds: readonly string[];
  /** A cohort, with the specific group where the term names one ("Somali"), else null. */
  readonly cohorts: readonly { readonly cohort: Cohort; readonly group: string | null }[];
  readonly settings: readonly Setting[];
  readonly fundingRoutes: readonly FundingRoute[];
  /** Codes of requirement types (`requirementTypes.ts`), such as "alcohol-treatment". */
  readonly requirements: readonly string[];
}

/**
 * One entry of the thesaurus: a word or phrase as practitioners and people on probation say it, in
 * lower case without accents, and what it means in this catalogue's codes.
 */
export interface ThesaurusTerm extends TermMeaning {
  readonly term: string;
  readonly kind: TermKind;
  /** Other spellings and forms that mean just the same. */
  readonly variants: readonly string[];
  /**
   * Ways of saying it that are too many to list: words of each set, in this order and near each other
   * ("lose~ lost > flat house"). "~" is a verb in its forms, "_" joins words.
   */
  readonly patterns: readonly string[];
  /** True where the word has an everyday meaning too, so that it is offered and not assumed. */
  readonly uncertain: boolean;
}
