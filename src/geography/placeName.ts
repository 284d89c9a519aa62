import type { HomeArea } from './homeArea.ts';

/** What a name is the name of. An everyday name is a short form, a nickname or an area without borders. */
export const placeKinds = [
  'local authority',
  'town',
  'police force area',
  'probation region',
  'delivery unit',
  'county',
  'nation',
  'court',
  'prison',
  'everyday name',
] as const;
/** One of `placeKinds`. */
export type PlaceKind = (typeof placeKinds)[number];

/** One name that leads to one area. Namesakes are separate entries. */
export interface PlaceName {
  readonly name: string;
  /** `normalisePlaceName(name)`: what look-up compares. */
  readonly normalised: string;
  readonly kind: PlaceKind;
  /** The name in words that tell it from its namesakes: "Newport, Isle of Wight". */
  readonly label: string;
  readonly area: HomeArea;
  readonly lat: number | null;
  readonly lon: number | null;
  /** Greater means likelier to be meant: nations and regions, then cities, then villages. 0 to 100. */
  readonly weight: number;
  /** Also a word of everyday English (Reading, Sale): offer it, never assume it. */
  readonly isOrdinaryWord: boolean;
  /**
   * What the area may be used for. `home`: a place to live. `near`: a court, whose area is a shortcut to
   * offer. `not home`: a prison, which is where somebody is, not where they will live.
   */
  readonly use: 'home' | 'near' | 'not home';
}
