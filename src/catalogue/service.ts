import type { CalendarDay } from './calendarDay.ts';
import type {
  Cohort,
  ContactRole,
  DeliveryFormat,
  FactGroup,
  FundingRoute,
  Need,
  OffenceGroup,
  ReferralRoute,
  SentenceUse,
  ServiceStatus,
  Setting,
  Weekday,
} from './codes.ts';

/** What a listing says on a point it may be silent about. Silence is never "no". */
export type Stated = 'yes' | 'no' | 'not stated';

/** Who runs a service (HSDS `organization`). */
export interface Organization {
  readonly id: string;
  readonly name: string;
}

/** What a service does about one need: names of activities as facts, not sentences. */
export interface NeedActivities {
  readonly need: Need;
  readonly activities: readonly string[];
}

/**
 * A group the listing speaks of. A cohort that has no statement is "not stated".
 * `groups` names the specific peoples or faiths, in the listing's own words ("Somali").
 */
export interface CohortStatement {
  readonly cohort: Cohort;
  readonly standing: 'for this group' | 'open to all';
  readonly groups: readonly string[];
}

/** Whom a service takes (HMPPS `Eligibility`). Null ages are not stated. */
export interface Eligibility {
  readonly sexes: 'women' | 'men' | 'women and men' | 'not stated';
  readonly minimumAge: number | null;
  readonly maximumAge: number | null;
  readonly preRelease: Stated;
  readonly noRecourseToPublicFunds: Stated;
  /** Other conditions, each one sentence in our words. */
  readonly conditions: readonly string[];
}

/** What the listing says of people convicted of an offence group; silence is "not stated". */
export type OffenceAcceptance = 'accepts' | 'case by case' | 'does not accept';

/**
 * Where the people it serves live: the real area, not the contract's code. A place is covered when
 * one of the area lists holds it and `excludedLadCodes` does not. Codes are GSS codes for local
 * authorities (LAD) and police force areas (PFA), and HMPPS letters for probation regions.
 */
export interface Coverage {
  readonly ladCodes: readonly string[];
  readonly pfaCodes: readonly string[];
  readonly probationRegionCodes: readonly string[];
  readonly excludedLadCodes: readonly string[];
  readonly national: boolean;
  /** Can be used from anywhere, by phone or online. */
  readonly remote: boolean;
  /** The area in the words people know, for reading: "Torbay". */
  readonly areaName: string;
  /** Why the area differs from the one the source codes, when a person has read and set it. */
  readonly curatedReason: string | null;
}

/** A way to reach a service (HSDS `contact` and `phone`). */
export interface Contact {
  readonly name: string;
  readonly role: ContactRole;
  readonly phone: string | null;
  readonly email: string | null;
}

/** Where sessions are held. A confidential location has a name only. */
export interface Location {
  readonly name: string;
  readonly address: string | null;
  readonly postcode: string | null;
  /** Where it is, in degrees (WGS 84); both or neither. */
  readonly position: Position | null;
}

/** A point on the map: degrees north and degrees east (WGS 84). */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** When it is open (HSDS `schedule`): days of the week and times of day such as `09:30`, or words only. */
export interface Schedule {
  readonly days: readonly Weekday[];
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  /** What the days and times cannot say: "first Tuesday of the month". */
  readonly note: string | null;
}

/** What it costs the person (HSDS `cost_option`). An amount of null is not stated; 0 is free. */
export interface CostOption {
  readonly option: string;
  readonly pounds: number | null;
}

/**
 * A need or cohort that the source's text speaks of but nobody has confirmed. It is never shown or
 * counted as a fact.
 */
export interface Suggestion {
  readonly of: { readonly need: Need } | { readonly cohort: Cohort };
  /** The words of the source that made it so. */
  readonly words: string;
}

/** A check of one fact group by a person. Newest first in `Service.assurance`. */
export interface Assurance {
  readonly factGroup: FactGroup;
  readonly assuredDate: CalendarDay;
  readonly by: 'provider' | 'catalogue team' | 'source';
  /** The invitation whose link it came by, so that it can be traced. Absent where there was none. */
  readonly invitation?: string;
}

/** Where a record came from. */
export interface Provenance {
  readonly feedId: string;
  readonly sourceId: string;
  readonly sourceName: string;
  readonly sourceUrl: string | null;
  /** The day the source itself carries: how old its facts are at best. Null when it has none. */
  readonly sourceDate: CalendarDay | null;
  readonly retrievedAt: CalendarDay;
}

/**
 * Another listing of the same service that was merged into this one: which of its facts were taken, and
 * where they came from. What is in no such list came from `Service.provenance`.
 */
export interface MergedListing {
  /** The id it had. */
  readonly id: string;
  /** Fields whose facts are from it; none where it said nothing that this one had not said. */
  readonly fields: readonly string[];
  readonly provenance: Provenance;
}

/** How long it takes, where the listing says so. */
export interface Dose {
  readonly sessions: string | null;
  readonly weeks: string | null;
}

/** What can change in days, each with the day it was true. */
export interface Availability {
  readonly takingReferrals: Stated;
  readonly wait: string | null;
  readonly asOf: CalendarDay | null;
}

/**
 * A service as the catalogue knows it: the HSDS / Open Referral UK core, and what a pre-sentence
 * report needs beside it. Made only by `parseService`.
 */
export interface Service {
  readonly id: string;
  readonly name: string;
  /** What it is, in one or two sentences of our own. */
  readonly summary: string;
  readonly organization: Organization;
  readonly partners: readonly Organization[];
  readonly status: ServiceStatus;
  readonly url: string | null;
  readonly contacts: readonly Contact[];
  readonly locations: readonly Location[];
  readonly schedules: readonly Schedule[];
  readonly costOptions: readonly CostOption[];
  /** Towns where sessions are given, as the listing names them. */
  readonly deliveryPlaces: readonly string[];
  readonly languages: readonly string[];
  readonly fundingRoute: FundingRoute;
  readonly contractReference: string | null;
  readonly starts: CalendarDay | null;
  readonly ends: CalendarDay | null;
  /** Ids of the services that took over. */
  readonly replacedBy: readonly string[];
  readonly needs: readonly Need[];
  readonly needActivities: readonly NeedActivities[];
  readonly cohorts: readonly CohortStatement[];
  /** Needs and cohorts that were read from text by rule and wait for a person. */
  readonly suggestions: readonly Suggestion[];
  /** Those that a person has rejected, so that the next import does not bring them back. Never published. */
  readonly rejectedSuggestions?: readonly Suggestion[];
  readonly eligibility: Eligibility;
  readonly exclusions: Readonly<Partial<Record<OffenceGroup, OffenceAcceptance>>>;
  readonly settings: readonly Setting[];
  /** Names of prisons where it works, as the listing names them. */
  readonly prisonsServed: readonly string[];
  readonly deliveryFormats: readonly DeliveryFormat[];
  readonly referralRoutes: readonly ReferralRoute[];
  readonly sentenceUses: readonly SentenceUse[];
  readonly coverage: Coverage;
  readonly dose: Dose;
  readonly availability: Availability;
  readonly assurance: readonly Assurance[];
  readonly provenance: Provenance;
  /** Absent where nothing was merged into it. */
  readonly mergedFrom?: readonly MergedListing[];
  readonly confidentialLocation: boolean;
}
