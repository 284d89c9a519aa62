import type { Cohort, Need } from '../../catalogue/codes.ts';
import type { CohortStanding } from '../filters/cohortStanding.ts';
import type { UnderstoodQuery } from '../searchResponse.ts';

/** Which listing is looked for, with the provider it is kept under. */
export interface ListingSought {
  readonly id: string;
  readonly organizationId: string;
}

/** Whether a search finds a listing: at which place and why, or why not. Reasons are in plain words. */
export type Placing =
  | {
      readonly isFound: true;
      /** Counted from 1. */
      readonly rank: number;
      readonly total: number;
      readonly why: readonly string[];
    }
  | { readonly isFound: false; readonly total: number; readonly whyNot: readonly string[] };

/** Where a typed search puts a listing, with what was made of the words. */
export interface PlacedListing {
  readonly placing: Placing;
  readonly understood: UnderstoodQuery;
}

/** A local authority that a listing can be found from. */
export interface AreaReached {
  readonly code: string;
  readonly name: string;
}

/** The filters that lead to a listing, each set alone beside a home area. */
export interface WaysToListing {
  /** By name; every authority where it is national or remote. */
  readonly areas: readonly AreaReached[];
  /** The home area that was set; null when the listing reaches none. */
  readonly area: AreaReached | null;
  /** Nothing set but the home area. */
  readonly areaAlone: Placing;
  /** Its own needs. */
  readonly needs: readonly { readonly need: Need; readonly placing: Placing }[];
  /** Every cohort, also those that do not lead to it. */
  readonly cohorts: readonly {
    readonly cohort: Cohort;
    readonly standing: CohortStanding;
    readonly placing: Placing;
  }[];
}
