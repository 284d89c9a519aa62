/** Marks the file and its layout. A layout that older apps cannot read gets a new number. */
export const gazetteerFormat = 'gazetteer';
export const gazetteerVersion = 1;

/** Coordinates are whole thousandths of a degree: about 100 metres, and short to write. */
export const unitsPerDegree = 1000;

type Texts = readonly string[];
type Numbers = readonly number[];
type NumberLists = readonly (readonly number[])[];

/** A column of positions. Null where the source has none. */
export interface PositionColumns {
  readonly lats: readonly (number | null)[];
  readonly lons: readonly (number | null)[];
}

/**
 * The gazetteer as it travels in a release: columns rather than objects, which is a third of the size.
 * A number that stands for something is its place in that table's columns; -1 stands for none.
 */
export interface GazetteerFile {
  readonly format: typeof gazetteerFormat;
  readonly version: typeof gazetteerVersion;
  readonly attribution: string;
  readonly regions: { readonly codes: Texts; readonly names: Texts };
  readonly pccAreas: { readonly ids: Texts; readonly names: Texts };
  readonly forces: {
    readonly codes: Texts;
    readonly names: Texts;
    readonly regions: Numbers;
    readonly pccAreas: Numbers;
  };
  readonly units: { readonly codes: Texts; readonly names: Texts };
  /** Counties with a council, counties without, and areas people speak of (`area-…`). */
  readonly counties: { readonly codes: Texts; readonly names: Texts; readonly authorities: NumberLists };
  readonly authorities: PositionColumns & {
    readonly codes: Texts;
    readonly names: Texts;
    readonly counties: Numbers;
    readonly forces: Numbers;
    readonly units: NumberLists;
    /** Places in `unitBases`. */
    readonly unitBases: Numbers;
    readonly nearby: NumberLists;
  };
  readonly outcodes: PositionColumns & {
    readonly codes: Texts;
    /** Authority and percent, in turn, largest first. Authority -1 is outside England and Wales. */
    readonly shares: NumberLists;
    /** Sector digit and authority, in turn. */
    readonly sectors: NumberLists;
    readonly scattered: NumberLists;
  };
  readonly places: PositionColumns & {
    readonly names: Texts;
    readonly authorities: Numbers;
    /** 0 to 100: see `PlaceName.weight`. */
    readonly weights: Numbers;
  };
  readonly courts: PositionColumns & {
    readonly names: Texts;
    /** Joined by "|". */
    readonly types: Texts;
    readonly authorities: Numbers;
  };
  readonly prisons: PositionColumns & {
    readonly codes: Texts;
    readonly names: Texts;
    readonly sexes: Texts;
    readonly authorities: Numbers;
  };
  /** Welsh, short and everyday names of areas, towns and prisons. */
  readonly otherNames: {
    readonly names: Texts;
    /** Places in `placeKinds`. */
    readonly kinds: Numbers;
    /** The code of the area meant; empty where a town or prison is. */
    readonly areas: Texts;
    readonly places: Numbers;
    readonly prisons: Numbers;
  };
  /** Normalised names of places that are also words of everyday English. */
  readonly ordinaryWords: Texts;
}
