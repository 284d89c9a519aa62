import type {
  Cohort,
  FundingRoute,
  Need,
  OffenceGroup,
  ReferralRoute,
  SentenceUse,
  Setting,
} from '../../../src/catalogue/codes.ts';

/**
 * Where people can use a service. `anywhere` and `England by phone or online` are for those that have
 * no place to go to; the others have branches, centres or groups too. `Wales` and `London` are whole probation regions.
 */
export type NationalArea =
  | 'anywhere'
  | 'England and Wales'
  | 'England'
  | 'England by phone or online'
  | 'Wales'
  | 'London'
  | readonly string[];

/** What is known for certain of a service, and nothing more. */
export interface NationalFact {
  readonly name: string;
  /** Who runs it, where that is not its name. */
  readonly by?: string;
  /** One or two sentences in our own words. */
  readonly about: string;
  /** Host and, where needed, path of its public page. */
  readonly site: string;
  /** Where the facts stand, when that is another page. */
  readonly source?: string;
  /** Only a number that has stood for years. */
  readonly phone?: string;
  readonly needs: readonly Need[];
  /** Groups it says it is for, each with the peoples or faiths it names. */
  readonly groups?: Readonly<Partial<Record<Cohort, readonly string[]>>>;
  /** Local authorities by name when it is a list. */
  readonly area: NationalArea;
  readonly minimumAge?: number;
  readonly maximumAge?: number;
  readonly funding?: FundingRoute;
  readonly settings?: readonly Setting[];
  readonly referral?: readonly ReferralRoute[];
  /** None given: voluntary. An empty list: the place decides, so the listing does not say. */
  readonly uses?: readonly SentenceUse[];
  /** Offences it says it takes people convicted of. */
  readonly accepts?: readonly OffenceGroup[];
  /** True for a place whose address is kept from those who would do harm. */
  readonly confidential?: true;
}
