import type { Cohort, Need, Setting } from '../../../src/catalogue/codes.ts';

/** The ways of asking that are reported apart. */
export const queryKinds = [
  'lay',
  'practice',
  'abbreviation',
  'misspelling',
  'half-typed',
  'welsh',
  'place',
  'postcode',
  'cohort',
  'mixed',
  'sentence',
  'provider',
  'negation',
  'requirement',
  'trap',
  'ambiguous',
] as const;

/** One way of asking. */
export type QueryKind = (typeof queryKinds)[number];

/**
 * Something a practitioner types, and what must be understood. What is absent must not be
 * understood: needs, cohorts and settings are exact sets.
 */
export interface PractitionerQuery {
  readonly query: string;
  readonly needs?: readonly Need[];
  /** A cohort ("women"), with its group where that must be right too ("ethnic_minority:Somali"). */
  readonly cohorts?: readonly (Cohort | `${Cohort}:${string}`)[];
  /** Youngest and oldest; 0 and 120 where that end is open. */
  readonly age?: readonly [from: number, to: number];
  readonly settings?: readonly Setting[];
  /** A local authority (official name) that the home area must take in. */
  readonly place?: string;
  /** The provider's name as in the list of commissioned providers, or a beginning of it. */
  readonly provider?: string;
  /** A phrase that must be asked back (a place of several, or a word that may mean something). */
  readonly asks?: string;
  /** What the person must be told: that a requirement is no need, or that a personal detail was left out. */
  readonly note?: 'requirement' | 'personal';
}
