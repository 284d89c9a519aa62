import type { Position } from '../../../src/catalogue/service.ts';
import { cleaned, type Cleaned } from './cleaned.ts';

// Great Britain, Northern Ireland and their islands, with a little sea.
const kingdom = { south: 49.8, north: 60.95, west: -8.7, east: 1.85 };

/**
 * A place on the map from what a feed gives for it, in degrees to five decimals (a metre), or null.
 * Swapped numbers are put right; what lies outside the United Kingdom is dropped. Both with a warning.
 */
export function toPosition(rawLatitude: unknown, rawLongitude: unknown): Cleaned<Position | null> {
  if (isAbsent(rawLatitude) && isAbsent(rawLongitude)) return cleaned(null);
  const latitude = toDegrees(rawLatitude);
  const longitude = toDegrees(rawLongitude);
  if (latitude === null || longitude === null) return dropped('it is not two numbers');
  if (Math.abs(latitude) < 0.01 && Math.abs(longitude) < 0.01)
    return dropped('it is 0, 0, which stands for none');
  if (isInKingdom(latitude, longitude)) return cleaned({ latitude, longitude });
  if (isInKingdom(longitude, latitude)) {
    return {
      value: { latitude: longitude, longitude: latitude },
      warnings: ['latitude and longitude were swapped; they were put right'],
    };
  }
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return dropped(isOnEarth ? 'it is outside the United Kingdom' : 'it is out of range');
}

function dropped(why: string): Cleaned<null> {
  return { value: null, warnings: [`a position on the map was left out: ${why}`] };
}

function isAbsent(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

function isInKingdom(latitude: number, longitude: number): boolean {
  return (
    latitude >= kingdom.south &&
    latitude <= kingdom.north &&
    longitude >= kingdom.west &&
    longitude <= kingdom.east
  );
}

function toDegrees(value: unknown): number | null {
  const number = typeof value === 'string' ? readDegrees(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) return null;
  // Adding nought turns -0 into 0.
  return Math.round(number * 100_000) / 100_000 + 0;
}

function readDegrees(text: string): number | null {
  const match = /^\s*([+\-−]?\s*\d{1,3}(?:[.,]\d{1,20})?)\s*°?\s*([NSEW])?\s*$/i.exec(text.slice(0, 60));
  if (!match) return null;
  const degrees = Number((match[1] ?? '').replace('−', '-').replace(',', '.').replace(/[\s+]/g, ''));
  return /[SW]/i.test(match[2] ?? '') ? -Math.abs(degrees) : degrees;
}
