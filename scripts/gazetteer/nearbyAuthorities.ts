import { distanceKm } from '../../src/geography/distanceKm.ts';
import type { GazetteerFile } from '../../src/geography/gazetteerFile.ts';
import { numberIn, textIn } from './cells.ts';
import type { TableRow } from './readTable.ts';

// Two authorities whose nearest sectors are closer than this touch, or all but touch.
const touchingKm = 2.5;
// The Isles of Scilly and the Isle of Wight touch nobody, but have nearest neighbours all the same.
const atLeast = 4;

/**
 * The authorities around each, nearest first by the distance between their nearest postcode sectors
 * (centres of large rural authorities say little). Sharing an outcode counts as touching.
 */
export function nearbyAuthorities(
  sectorRows: readonly TableRow[],
  ladCodes: readonly string[],
  outcodes: GazetteerFile['outcodes'],
): readonly (readonly number[])[] {
  const apart = distancesBetween(sectorRows, ladCodes);
  for (const shares of outcodes.shares) {
    const lads = shares.filter((_, at) => at % 2 === 0).filter((lad) => lad >= 0);
    for (const a of lads) {
      for (const b of lads) {
        const row = apart[a];
        if (a !== b && row) row[b] = Math.min(row[b] ?? Infinity, touchingKm);
      }
    }
  }
  return apart.map((distances) => {
    const inOrder = [...distances.entries()]
      .filter(([, km]) => Number.isFinite(km))
      .sort(([a, kmA], [b, kmB]) => kmA - kmB || a - b);
    const touching = inOrder.filter(([, km]) => km <= touchingKm).length;
    return inOrder.slice(0, Math.max(atLeast, touching)).map(([lad]) => lad);
  });
}

function distancesBetween(sectorRows: readonly TableRow[], ladCodes: readonly string[]): number[][] {
  const points = sectorRows
    .map((row) => ({
      lad: ladCodes.indexOf(textIn(row, 'lad_code')),
      lat: numberIn(row, 'lat', 49, 61),
      lon: numberIn(row, 'lon', -9, 3),
    }))
    .sort((a, b) => a.lat - b.lat);
  const apart = ladCodes.map(() => ladCodes.map(() => Infinity));
  // 0.6 degrees of latitude is 67 km: further than any authority is from its fourth neighbour.
  points.forEach((from, at) => {
    for (let next = at + 1; next < points.length; next += 1) {
      const to = points[next];
      if (!to || to.lat - from.lat > 0.6) break;
      if (to.lad === from.lad || Math.abs(to.lon - from.lon) > 1) continue;
      const km = distanceKm(from, to);
      const there = apart[from.lad];
      const back = apart[to.lad];
      if (there && km < (there[to.lad] ?? Infinity)) there[to.lad] = km;
      if (back && km < (back[from.lad] ?? Infinity)) back[from.lad] = km;
    }
  });
  return apart;
}
