/**
 * Where a contract's real area is not the one it is coded with, read title by title and text by
 * text by a person. `title` is the title that was read: when the feed's title changes, the entry
 * is due for another reading and the import says so. Codes are local authorities (ONS, October
 * 2025) or police force areas.
 */
export interface CuratedCoverage {
  readonly title: string;
  readonly areaName: string;
  readonly ladCodes: readonly string[];
  readonly pfaCodes: readonly string[];
  readonly reason: string;
}

/** An area made of local authorities: codes with a space between. */
export const authorities = (
  title: string,
  areaName: string,
  reason: string,
  ladCodes: string,
): CuratedCoverage => ({
  title,
  areaName,
  ladCodes: ladCodes.split(' '),
  pfaCodes: [],
  reason,
});

/** An area made of police force areas: codes with a space between. */
export const forces = (
  title: string,
  areaName: string,
  reason: string,
  pfaCodes: string,
): CuratedCoverage => ({
  title,
  areaName,
  ladCodes: [],
  pfaCodes: pfaCodes.split(' '),
  reason,
});
