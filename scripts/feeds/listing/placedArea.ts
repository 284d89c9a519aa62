/** One area that a listing names, in the codes of `Coverage`. */
export interface PlacedArea {
  readonly name: string;
  readonly ladCodes: readonly string[];
  readonly pfaCodes: readonly string[];
  readonly probationRegionCodes: readonly string[];
  readonly national: boolean;
  readonly remote: boolean;
  /** What a person should look at, such as that the area named is only a part of the one taken. */
  readonly note: string | null;
}

/** An area of one or more kinds; what is not given is none. */
export function placedArea(name: string, parts: Partial<PlacedArea>): PlacedArea {
  return {
    name,
    ladCodes: [],
    pfaCodes: [],
    probationRegionCodes: [],
    national: false,
    remote: false,
    note: null,
    ...parts,
  };
}
