import type { Court, Position, Prison } from './gazetteer.ts';
import { unitsPerDegree, type GazetteerFile, type PositionColumns } from './gazetteerFile.ts';
import { rowAt } from './rowAt.ts';

const sexesHeld = ['male', 'female', 'both'] as const;

/** The position in a row, in degrees, or null where the source has none. */
export function positionAt(columns: PositionColumns, row: number): Position | null {
  const lat = rowAt(columns.lats, row);
  const lon = rowAt(columns.lons, row);
  return lat === null || lon === null ? null : { lat: lat / unitsPerDegree, lon: lon / unitsPerDegree };
}

/** The criminal courts, in the file's order. */
export function linkCourts({ courts, authorities }: GazetteerFile): readonly Court[] {
  return courts.names.map((name, row) => ({
    name,
    types: rowAt(courts.types, row).split('|'),
    ladCode: rowAt(authorities.codes, rowAt(courts.authorities, row)),
    position: positionAt(courts, row),
  }));
}

/** The prisons in use, in the file's order. */
export function linkPrisons({ prisons, authorities }: GazetteerFile): readonly Prison[] {
  return prisons.names.map((name, row) => ({
    code: rowAt(prisons.codes, row),
    name,
    sexHeld: sexesHeld.find((sex) => sex === prisons.sexes[row]) ?? 'not stated',
    ladCode: rowAt(authorities.codes, rowAt(prisons.authorities, row)),
    position: positionAt(prisons, row),
  }));
}
