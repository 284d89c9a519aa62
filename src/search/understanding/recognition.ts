import type { Need, OffenceGroup } from '../../catalogue/codes.ts';
import type { RequirementCode } from '../../taxonomy/requirementCodes.ts';
import type { AmbiguousPlace, OfferedTerm, UnderstoodTerm } from '../searchResponse.ts';
import type { LeftOut } from './no-need/leftOut.ts';
import type { NamedPrison } from './namedPrison.ts';
import type { QueryToken } from './queryTokens.ts';

/** What a recogniser made of some words. */
export interface Recognition {
  /** How many tokens it took. */
  readonly length: number;
  readonly terms?: readonly UnderstoodTerm[];
  readonly ambiguousPlaces?: readonly AmbiguousPlace[];
  readonly offered?: readonly OfferedTerm[];
  readonly notes?: readonly string[];
  /** What kind of thing the words are that stands for a person. They are kept out of all that is understood. */
  readonly personal?: string;
  /** Words taken for no need, of which the person is told. */
  readonly leftOut?: readonly LeftOut[];
  /** Places, as they were typed, of which the text says that home is another. */
  readonly unusedPlaces?: readonly string[];
  /** Offences that were named. */
  readonly offences?: readonly OffenceGroup[];
  /** Phrases for somebody who abuses a partner or relative. */
  readonly perpetrators?: readonly string[];
  /** Prisons that were named: where the person is now. */
  readonly prisons?: readonly NamedPrison[];
  /** What the sentence carries, by the words. */
  readonly requirements?: readonly RequirementCode[];
  /** True when the words are also left for text search: nothing certain was made of them. */
  readonly leavesText?: boolean;
  /** Words to look for beside the typed ones, which raise services but leave none out. */
  readonly hints?: readonly string[];
  /** What lies under the needs, by the words. */
  readonly subNeeds?: readonly string[];
}

/** What was recognised, and at which token. */
export interface PlacedRecognition {
  readonly at: number;
  readonly recognition: Recognition;
}

/** The needs among terms. */
export function needsOf(terms: readonly UnderstoodTerm[] = []): readonly Need[] {
  return terms.flatMap((term) => (term.kind === 'need' ? [term.code] : []));
}

/** Whether words stand for a person: whatever is said of them, the note stays. */
export function isPersonal({ recognition }: PlacedRecognition): boolean {
  return recognition.personal !== undefined;
}

/** The words to recognise something in, and where. */
export interface Passage {
  readonly text: string;
  readonly tokens: readonly QueryToken[];
  /** The first token to look at. */
  readonly at: number;
  /** The token to stop before: it is understood already or must stay text. */
  readonly end: number;
}

/** Looks for one kind of thing that begins at a token. Takes as many tokens as it can, or null. */
export type Recogniser = (passage: Passage) => Recognition | null;
