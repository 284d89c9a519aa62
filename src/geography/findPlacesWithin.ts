import { findExactPlaces, findPlaces } from './findPlaces.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { PlaceName } from './placeName.ts';
import { understandPostcode } from './understandPostcode.ts';

// More areas than begin with any few letters that somebody goes on with.
const mostWider = 40;

/**
 * Places that were typed with what they lie in: "Newport, Isle of Wight", "Wisbech Cambs", "Bishop Auckland
 * DL14", also while the second is half typed. "Leeds 11" is Leeds. Empty where the first is no place, or
 * does not lie there.
 */
export function findPlacesWithin(gazetteer: Gazetteer, text: string): readonly PlaceName[] {
  for (const [name, wider] of toParts(text)) {
    const places = findExactPlaces(gazetteer, name).filter(({ use }) => use === 'home');
    const lads = /^\d{1,2}$/.test(wider) ? null : toLads(gazetteer, wider);
    const within = places.filter(({ area }) => lads === null || area.ladCodes.some((code) => lads.has(code)));
    if (within.length > 0) return within;
  }
  return [];
}

/** A text in two, at its comma or else at each of its spaces from the last one on. */
function toParts(text: string): readonly (readonly [name: string, wider: string])[] {
  const comma = text.indexOf(',');
  if (comma > 0) return [[text.slice(0, comma).trim(), text.slice(comma + 1).trim()]];
  const words = text.trim().split(/\s+/);
  return words
    .slice(1)
    .map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')] as const)
    .toReversed();
}

function toLads(gazetteer: Gazetteer, wider: string): ReadonlySet<string> {
  const postcode = understandPostcode(gazetteer, wider);
  const areas = postcode
    ? postcode.areas.map(({ area }) => area)
    : findPlaces(gazetteer, wider, mostWider).map(({ area }) => area);
  return new Set(areas.flatMap(({ ladCodes }) => ladCodes));
}
