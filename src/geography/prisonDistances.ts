import { distanceKm } from './distanceKm.ts';
import { findArea } from './findArea.ts';
import type { Gazetteer, Position } from './gazetteer.ts';
import { toSexHeld, type SexHeld } from './sexHeld.ts';

/** A prison, and how far it is from home areas. */
export interface PrisonDistances {
  readonly name: string;
  /** Whom it holds, where it holds only one sex. */
  readonly holds: SexHeld | null;
  /** Miles in a straight line to the middle of each area, in the order asked; null where unknown. */
  readonly miles: readonly (number | null)[];
}

const kilometresPerMile = 1.609344;

/** Every prison in use, by name, with its distance from these areas. Real journeys are longer. */
export function toPrisonDistances(
  gazetteer: Gazetteer,
  areaCodes: readonly string[],
): readonly PrisonDistances[] {
  const middles = areaCodes.map((code) => toMiddle(gazetteer, code));
  return gazetteer.prisons
    .map((prison) => ({ ...prison, holds: toSexHeld(prison, gazetteer.prisons) }))
    .map(({ name, holds, position }) => ({
      name,
      holds,
      miles: middles.map((middle) =>
        middle && position ? Math.round(distanceKm(position, middle) / kilometresPerMile) : null,
      ),
    }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** The mean of the middles of an area's authorities. */
function toMiddle(gazetteer: Gazetteer, areaCode: string): Position | null {
  const centres = (findArea(gazetteer, areaCode)?.ladCodes ?? []).flatMap((code) => {
    const authority = gazetteer.authorities.get(code);
    return authority ? [authority.centre] : [];
  });
  if (centres.length === 0) return null;
  const sum = centres.reduce((one, other) => ({ lat: one.lat + other.lat, lon: one.lon + other.lon }));
  return { lat: sum.lat / centres.length, lon: sum.lon / centres.length };
}
