import { distanceKm } from '../../src/geography/distanceKm.ts';
import { unitsPerDegree } from '../../src/geography/gazetteerFile.ts';
import { numberIn } from './cells.ts';
import type { TableRow } from './readTable.ts';

/** How likely a place at a position is meant, from 1 to 70: by the postcodes around it. */
export type PlaceWeigher = (position: { readonly lat: number; readonly lon: number }) => number;

const aroundKm = 2.5;

/** No table at hand tells how many people live in a place; how many postcodes lie around it does nearly as well. */
export function placeWeigher(sectorRows: readonly TableRow[]): PlaceWeigher {
  const sectors = sectorRows
    .map((row) => ({
      lat: numberIn(row, 'lat', 49, 61),
      lon: numberIn(row, 'lon', -9, 3),
      postcodes: numberIn(row, 'postcodes', 0, 100_000),
    }))
    .sort((a, b) => a.lat - b.lat);
  return (position) => {
    const centre = { lat: position.lat / unitsPerDegree, lon: position.lon / unitsPerDegree };
    let postcodes = 0;
    for (const sector of sectors) {
      if (sector.lat < centre.lat - 0.03) continue;
      if (sector.lat > centre.lat + 0.03) break;
      if (distanceKm(centre, sector) <= aroundKm) postcodes += sector.postcodes;
    }
    return Math.min(70, 1 + Math.round(9 * Math.log2(1 + postcodes / 40)));
  };
}
