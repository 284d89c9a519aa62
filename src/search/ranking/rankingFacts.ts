import type { Cohort, OffenceGroup } from '../../catalogue/codes.ts';
import type { RequirementCode } from '../../taxonomy/requirementCodes.ts';
import type { Bitset } from '../filters/bitset.ts';
import type { ReachOfArea } from '../filters/reachOfArea.ts';
import type { ListingsBySubject } from './bySubject.ts';
import type { NamedServices } from '../findByName.ts';
import type { UnderstoodTerm } from '../searchResponse.ts';
import type { AskedWord } from '../text-index/askedWords.ts';
import type { NamedPrison } from '../understanding/namedPrison.ts';

/** What decides the order of results, apart from who they are. */
export interface RankingFacts {
  readonly reach: ReachOfArea | null;
  readonly terms: readonly UnderstoodTerm[];
  /** The cohorts set by hand count for the order as typed ones do. */
  readonly cohorts: readonly Cohort[];
  /** The sex that is known by the prisons alone: services for it are for nobody else. */
  readonly heldSex: 'women' | 'men' | null;
  /** What the sentence carries: a service that is not for people on it comes last. */
  readonly requirements: readonly RequirementCode[];
  /** Offences that were named: a service that does not take people convicted of them comes last. */
  readonly offences: readonly OffenceGroup[];
  /** Help for people who experienced abuse, where the person uses it: it comes last. */
  readonly forVictims: Bitset | null;
  /** Help for people who use abuse, where the person does: it comes first among those that reach as far. */
  readonly forPerpetrators: Bitset | null;
  /** Listings about one thing: before the others that reach as far where it was asked for, else after them. */
  readonly bySubject: ListingsBySubject | null;
  /** Where the person is: what works there comes first as long as no home area is known. */
  readonly prisons: readonly NamedPrison[];
  /** Whether what works only in custody comes after what works in the community. */
  readonly isInCommunity: boolean;
  /** Services that hold every word typed: before the others where all else is equal. Null where that says nothing. */
  readonly wholly: Bitset | null;
  readonly text: readonly AskedWord[] | null;
  readonly hints: readonly AskedWord[];
  /** Services whose name was typed: they come first, the most nearly whole names before the others. */
  readonly named: NamedServices | null;
  /** Today, as the table counts days. */
  readonly today: number;
}
