import type { HomeArea } from './homeArea.ts';
import type { PlaceName } from './placeName.ts';
import type { PlaceIndex } from './placeIndex.ts';

/** How sure it is that an authority belongs to its delivery unit: by name, by county, inferred, or shared. */
export const unitBases = ['named', 'county', 'inferred', 'split'] as const;
/** One of the grades of `unitBases`. `split`: several units serve it, and which one depends on the address. */
export type UnitBasis = (typeof unitBases)[number];

/** WGS 84, in degrees, to about 100 metres. */
export interface Position {
  readonly lat: number;
  readonly lon: number;
}

/** The nations of the catalogue. */
export type Nation = 'England' | 'Wales';

/** A local authority district or unitary authority, with the areas it lies in. */
export interface LocalAuthority {
  /** GSS code, October 2025. */
  readonly code: string;
  readonly name: string;
  readonly nation: Nation;
  /** The county council's county, or null where the authority is the only one. */
  readonly county: string | null;
  readonly pfaCode: string;
  readonly pfaName: string;
  /** HMPPS letter, as in `Coverage.probationRegionCodes`. */
  readonly regionCode: string;
  readonly regionName: string;
  /** A hint, not a fact: see `unitBasis`. Several when the authority is split. */
  readonly deliveryUnits: readonly string[];
  readonly unitBasis: UnitBasis;
  /** Mean of its postcodes. */
  readonly centre: Position;
  /** Codes of the authorities around it, nearest first. */
  readonly nearby: readonly string[];
}

/** An area made of local authorities, under the code that services and sources use for it. */
export interface AreaGroup {
  readonly code: string;
  readonly name: string;
  readonly ladCodes: readonly string[];
}

/** A police and crime commissioner's area, by HMPPS id ("devon-and-cornwall"). */
export interface PccArea {
  readonly id: string;
  readonly name: string;
  readonly pfaCodes: readonly string[];
}

/** One authority's share of an outcode, in percent of its postcodes. Null code: outside England and Wales. */
export interface OutcodeShare {
  readonly ladCode: string | null;
  readonly percent: number;
}

/** The first half of a postcode. */
export interface Outcode {
  readonly code: string;
  readonly position: Position;
  /** Largest first. Shares under 2 % are not listed. */
  readonly shares: readonly OutcodeShare[];
  /** The authority most of each sector is in, by the sector's digit. */
  readonly sectors: ReadonlyMap<string, string>;
  /** Authorities with 5 % or more of the outcode inside sectors that are mostly another's. */
  readonly scattered: readonly string[];
}

/** A criminal court. A court is not where a person lives: its authority is a shortcut to offer. */
export interface Court {
  readonly name: string;
  readonly types: readonly string[];
  readonly ladCode: string;
  readonly position: Position | null;
}

/** A prison in use. It is never a home area. */
export interface Prison {
  /** NOMIS code, or empty when the source has none. */
  readonly code: string;
  readonly name: string;
  readonly sexHeld: 'male' | 'female' | 'both' | 'not stated';
  readonly ladCode: string;
  readonly position: Position | null;
}

/** All that is known of areas and places, parsed and linked. Made only by `parseGazetteer`. */
export interface Gazetteer {
  /** To be shown in the app. */
  readonly attribution: string;
  readonly authorities: ReadonlyMap<string, LocalAuthority>;
  /** Every authority's code, in code order. */
  readonly ladCodes: readonly string[];
  /** By GSS code. */
  readonly policeForceAreas: ReadonlyMap<string, AreaGroup>;
  /** By HMPPS letter. */
  readonly probationRegions: ReadonlyMap<string, AreaGroup>;
  readonly deliveryUnits: readonly AreaGroup[];
  readonly counties: readonly AreaGroup[];
  readonly pccAreas: ReadonlyMap<string, PccArea>;
  readonly outcodes: ReadonlyMap<string, Outcode>;
  readonly courts: readonly Court[];
  readonly prisons: readonly Prison[];
  /** Every area that can be a home area, by its code. */
  readonly areas: ReadonlyMap<string, HomeArea>;
  readonly placeNames: readonly PlaceName[];
  readonly placeIndex: PlaceIndex;
}
