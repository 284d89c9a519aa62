import type { Cohort, FundingRoute, Need, Setting } from '../catalogue/codes.ts';
import type { Service } from '../catalogue/service.ts';
import type { HomeArea } from '../geography/homeArea.ts';
import type { Reach } from '../geography/reach.ts';

/** One thing recognised in what was typed. `typed` is the phrase it came from. */
export type UnderstoodTerm =
  | { readonly kind: 'need'; readonly typed: string; readonly code: Need; readonly label: string }
  | {
      readonly kind: 'cohort';
      readonly typed: string;
      readonly code: Cohort;
      readonly label: string;
      /** The specific group, when one was named ("Somali"). */
      readonly group: string | null;
    }
  | {
      readonly kind: 'age';
      readonly typed: string;
      readonly label: string;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'setting'; readonly typed: string; readonly code: Setting; readonly label: string }
  | { readonly kind: 'place'; readonly typed: string; readonly label: string; readonly area: HomeArea }
  | {
      readonly kind: 'provider';
      readonly typed: string;
      readonly label: string;
      readonly organizationIds: readonly string[];
    };

/** A phrase that could be several things, to be asked rather than guessed. */
export interface AmbiguousPlace {
  readonly typed: string;
  /** Why it has to be asked, in words: "Newport is the name of 3 places". */
  readonly question: string;
  readonly candidates: readonly { readonly label: string; readonly area: HomeArea }[];
  /** True where it is asked only because so short a name may be a typing error, and no word. */
  readonly isNoWord?: boolean;
}

/** What a word could also mean, to be offered: the words themselves stay text. */
export interface OfferedTerm {
  readonly typed: string;
  /** In words: "Is ‘shelter’ the provider Shelter?" */
  readonly question: string;
  readonly terms: readonly UnderstoodTerm[];
}

/** What was made of the typed text. Nothing in it is invented: each term has its phrase. */
export interface UnderstoodQuery {
  readonly terms: readonly UnderstoodTerm[];
  readonly ambiguousPlaces: readonly AmbiguousPlace[];
  /** Uncertain words, offered and not assumed. */
  readonly offered?: readonly OfferedTerm[];
  /** What is left for text search. */
  readonly text: string;
  /** What the person should be told, in plain words. */
  readonly notes: readonly string[];
}

/** One service found, with what the list shows of it and why it is there. */
export interface ServiceMatch {
  readonly service: Service;
  /** Null when no home area is set. */
  readonly reach: Reach | null;
  /** True when it serves only part of the home area (a force area, say). */
  readonly coversPart: boolean;
  readonly score: number;
  /** Reasons in plain words, the weightiest first. */
  readonly why: readonly string[];
}

/** How many services each filter value would leave, with the other filters as they are. */
export interface FacetCounts {
  readonly needs: Readonly<Record<Need, number>>;
  readonly cohorts: Readonly<Record<Cohort, number>>;
  readonly fundingRoutes: Readonly<Record<FundingRoute, number>>;
  readonly settings: Readonly<Record<Setting, number>>;
}

/** A way out of an empty or short list: what to change, and how many services that gives. */
export interface Suggestion {
  readonly kind: 'drop-filter' | 'neighbour' | 'wider-area' | 'spelling';
  readonly label: string;
  readonly total: number;
  /** What to set when it is taken. Absent keys stay as they are. */
  readonly change: {
    readonly text?: string;
    readonly needs?: readonly Need[];
    readonly cohorts?: readonly Cohort[];
    readonly fundingRoutes?: readonly FundingRoute[];
    readonly settings?: readonly Setting[];
    readonly areaCode?: string | null;
  };
}

/** The answer to a `ServiceQuery`. */
export interface SearchResponse {
  readonly understood: UnderstoodQuery;
  /** The area searched: set by hand, else understood from the text, else null. */
  readonly homeArea: HomeArea | null;
  readonly total: number;
  /** One page of results, best first. */
  readonly results: readonly ServiceMatch[];
  readonly facets: FacetCounts;
  /** Ended services whose name or provider was typed: named, never listed as options. */
  readonly endedMatches: readonly { readonly id: string; readonly name: string; readonly ends: string }[];
  readonly suggestions: readonly Suggestion[];
}
