import { distanceKm } from './distanceKm.ts';
import type { Gazetteer, LocalAuthority } from './gazetteer.ts';

/** An authority beside another, and how far apart their centres are, in kilometres. */
export interface Neighbour {
  readonly authority: LocalAuthority;
  readonly distanceKm: number;
  /** In the same police force area, so that more of the services there may reach both. */
  readonly isSameForce: boolean;
}

/**
 * The authorities around one: those of its own police force area first, then the others, nearest
 * first in each. Empty for an unknown code.
 */
export function neighbours(gazetteer: Gazetteer, ladCode: string): readonly Neighbour[] {
  const home = gazetteer.authorities.get(ladCode);
  if (!home) return [];
  const around = home.nearby.flatMap((code) => {
    const authority = gazetteer.authorities.get(code);
    if (!authority) return [];
    const apart = distanceKm(home.centre, authority.centre);
    return [{ authority, distanceKm: apart, isSameForce: authority.pfaCode === home.pfaCode }];
  });
  return [...around.filter((one) => one.isSameForce), ...around.filter((one) => !one.isSameForce)];
}
