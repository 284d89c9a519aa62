import type { Cohort, FundingRoute, Need, OffenceGroup, Setting } from '../../catalogue/codes.ts';
import type { RequirementCode } from '../../taxonomy/requirementCodes.ts';
import type { Bitset } from './bitset.ts';
import type { DistinctCoverage } from './distinctCoverage.ts';

/** What filters and ranking need of every service, by its number: nothing of it is a record. */
export interface ServiceTable {
  readonly count: number;
  readonly needs: Readonly<Record<Need, Bitset>>;
  readonly fundingRoutes: Readonly<Record<FundingRoute, Bitset>>;
  readonly settings: Readonly<Record<Setting, Bitset>>;
  /** Services listed for the group, by cohort. */
  readonly cohortFor: Readonly<Record<Cohort, Bitset>>;
  /** Services that take the group beside others, by cohort. */
  readonly cohortOpen: Readonly<Record<Cohort, Bitset>>;
  /** Services that do not take the group, by cohort. */
  readonly cohortExcluded: Readonly<Record<Cohort, Bitset>>;
  /** Services for a specific group, by its folded name ("somali"). */
  readonly groups: ReadonlyMap<string, Bitset>;
  /** Years; 0 and 255 where no limit is stated. */
  readonly minimumAges: Uint8Array;
  readonly maximumAges: Uint8Array;
  /** Services whose conditions say that they are not for people on a requirement, by requirement. */
  readonly barredByRequirement: ReadonlyMap<RequirementCode, Bitset>;
  /** Services that say whether they take people convicted of an offence of the group. */
  readonly statesOffence: Readonly<Record<OffenceGroup, Bitset>>;
  /** Services that say that they do not take people convicted of an offence of the group. */
  readonly refusesOffence: Readonly<Record<OffenceGroup, Bitset>>;
  /** Services that are not given before release. */
  readonly notPreRelease: Bitset;
  /** Services whose status says they are over. */
  readonly closed: Bitset;
  /** Days from 1 January 1970; the extremes of 32 bits where none is stated. */
  readonly startDays: Int32Array;
  readonly endDays: Int32Array;
  /** Services by id of provider or partner. */
  readonly byProvider: ReadonlyMap<string, readonly number[]>;
  /** Services by the prison they work in, under `toPrisonKey` of its name. */
  readonly byPrison: ReadonlyMap<string, readonly number[]>;
  /** Distinct coverages, and which of them each service has. */
  readonly coverages: readonly DistinctCoverage[];
  readonly coverageOf: Uint32Array;
}
