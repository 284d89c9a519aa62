/** The kinds of area a home area can be, from small to large. */
export type AreaKind =
  'local authority' | 'delivery unit' | 'county' | 'police force area' | 'probation region' | 'nation';

/**
 * The area where the person a report is about lives, as coarse as search needs it: never a postcode
 * or a street, so that it can stand in an address bar.
 */
export interface HomeArea {
  readonly kind: AreaKind;
  /** Safe in a URL and the same in every release: a GSS code, a region's letter, or a unit's slug. */
  readonly code: string;
  readonly name: string;
  /** The local authorities inside, as GSS codes. Never empty. */
  readonly ladCodes: readonly string[];
}
