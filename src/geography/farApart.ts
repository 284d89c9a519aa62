import { distanceKm } from './distanceKm.ts';
import type { Gazetteer, Position } from './gazetteer.ts';
import type { HomeArea } from './homeArea.ts';

// No county ever reached as far.
const farKm = 60;

/** Whether two areas are so far apart that no address in one is written with the name of the other. */
export function areFarApart({ authorities }: Gazetteer, one: HomeArea, other: HomeArea): boolean {
  const centresOf = ({ ladCodes }: HomeArea): readonly Position[] =>
    ladCodes.flatMap((code) => authorities.get(code)?.centre ?? []);
  const centres = centresOf(other);
  return centresOf(one).every((from) => centres.every((to) => distanceKm(from, to) > farKm));
}
