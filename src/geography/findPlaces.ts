import type { Gazetteer } from './gazetteer.ts';
import { namesBeginning, type PlaceFit } from './placeIndex.ts';
import type { PlaceName } from './placeName.ts';

const fitOrder: Readonly<Record<PlaceFit, number>> = { exact: 0, prefix: 1, word: 2 };

/**
 * The names that begin with what was typed, at most `limit` of them: those that are it first, then
 * those that begin with it, then those with a later word that does; likelier places before villages.
 */
export function findPlaces(gazetteer: Gazetteer, text: string, limit: number): readonly PlaceName[] {
  return inOrder([...namesBeginning(gazetteer.placeIndex, text)]).slice(0, limit);
}

/** Only the names that are exactly what was typed, however it was written; the likelier ones first. */
export function findExactPlaces(gazetteer: Gazetteer, text: string): readonly PlaceName[] {
  return inOrder([...namesBeginning(gazetteer.placeIndex, text)].filter(([, fit]) => fit === 'exact'));
}

function inOrder(found: readonly (readonly [PlaceName, PlaceFit])[]): readonly PlaceName[] {
  return [...found]
    .sort(
      ([a, fitA], [b, fitB]) =>
        fitOrder[fitA] - fitOrder[fitB] || b.weight - a.weight || (a.label < b.label ? -1 : 1),
    )
    .map(([entry]) => entry);
}

/** Every name that means an area, for a fuzzy search to go over. */
export function placeNames(gazetteer: Gazetteer): readonly PlaceName[] {
  return gazetteer.placeNames;
}
