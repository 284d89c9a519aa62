import type { Position } from './gazetteer.ts';

const earthRadiusKm = 6371;
const toRadians = Math.PI / 180;

/** Straight-line distance over the ground, in kilometres (haversine). Real journeys are longer. */
export function distanceKm(from: Position, to: Position): number {
  const halfLat = ((to.lat - from.lat) * toRadians) / 2;
  const halfLon = ((to.lon - from.lon) * toRadians) / 2;
  const chord =
    Math.sin(halfLat) ** 2 +
    Math.cos(from.lat * toRadians) * Math.cos(to.lat * toRadians) * Math.sin(halfLon) ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)));
}
