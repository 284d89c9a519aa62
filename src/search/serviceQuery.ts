import type { Cohort, FundingRoute, Need, Setting } from '../catalogue/codes.ts';

/** The filters a person can set by hand. All of it may stand in a URL: nothing here is free text. */
export interface ServiceFilters {
  readonly needs: readonly Need[];
  readonly cohorts: readonly Cohort[];
  readonly fundingRoutes: readonly FundingRoute[];
  readonly settings: readonly Setting[];
  /** Code of a `HomeArea`, or null for the whole country. */
  readonly areaCode: string | null;
}

/** What is asked of the search: what was typed, and the filters beside it. */
export interface ServiceQuery extends ServiceFilters {
  readonly text: string;
  /** Phrases of `text` that the person has asked not to have understood as a code or a place. */
  readonly asText: readonly string[];
  /** Phrases of `text` that were asked about, with what the person says they mean. */
  readonly asMeant?: readonly MeantPhrase[];
}

/** A phrase as it was typed, and the one thing that it was said to mean. */
export interface MeantPhrase {
  readonly typed: string;
  readonly code: Need | Cohort | Setting;
}

/** Characters of `text` that are looked at: far more than a sentence, and a bound on the work. */
export const longestText = 500;
