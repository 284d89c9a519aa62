import type { RequirementCode } from './requirementCodes.ts';

/**
 * What a requirement is called, and when. Days are ISO 8601; a name holds from `from` up to, not
 * on, `to`. None of the days has been checked against legislation.gov.uk.
 */
export interface RequirementName {
  /** In lower case, as it stands in a sentence: "drug rehabilitation requirement". */
  readonly name: string;
  /** The short form staff write ("DRR"), or null. */
  readonly short: string | null;
  /** Null where the beginning is not known, and for a name that is enacted and not yet commenced. */
  readonly from: string | null;
  /** Null where it has no end, or one whose day is not known (then see `endedBy`). */
  readonly to: string | null;
  /** The day by which it is known to have ended, where the day itself is not known. */
  readonly endedBy: string | null;
  /** False for a name that is enacted and, as far as this data knows, not yet commenced. */
  readonly commenced: boolean;
  readonly jurisdiction: 'England and Wales';
  /** The law it rests on, or what is uncertain about its days. Null when there is nothing to say. */
  readonly note: string | null;
}

/** A requirement type: its names by date, what it is, and what it has to do with services. */
export interface RequirementType {
  readonly code: RequirementCode;
  /** At least one, the oldest first. */
  readonly names: readonly [RequirementName, ...RequirementName[]];
  /** Whether a service of this catalogue can be used within it. */
  readonly carriesServices: 'yes' | 'sometimes' | 'no';
  /** One or two plain sentences for someone who typed it into the search. */
  readonly explanation: string;
  /** What to type instead to find services, such as "alcohol"; null where no need lies near. */
  readonly needWords: string | null;
  /** True where the provider must assess the person, and the person agree, before sentence. */
  readonly needsAssessmentBeforeSentence: boolean;
}
