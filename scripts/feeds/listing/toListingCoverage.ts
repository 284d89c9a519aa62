import { limits } from '../../../src/catalogue/limits.ts';
import type { Coverage } from '../../../src/catalogue/service.ts';
import type { Gazetteer } from '../../../src/geography/gazetteer.ts';
import { understandPostcode } from '../../../src/geography/understandPostcode.ts';
import { quote, saysNothing, type Cleaned } from '../cleaning/cleaned.ts';
import { toPlainLine } from '../cleaning/toPlainText.ts';
import { cutAtWord } from '../cleaning/toSummary.ts';
import { placedArea, type PlacedArea } from './placedArea.ts';
import { placeServiceArea } from './placeServiceArea.ts';

/** Why the area is that of the place and not one that the source states. */
export const heldThereOnly =
  'The source does not say which area it serves in words that could be placed. This is the local authority where it is held.';

/**
 * Where the people live whom the listing serves, from the areas it names. What could not be placed
 * is listed. Where it is held is not whom it serves: that stands in only when nothing was placed, says so, and
 * is never used when `postcodes` is empty.
 */
export function toListingCoverage(
  serviceAreas: readonly string[],
  postcodes: readonly string[],
  gazetteer: Gazetteer,
): Cleaned<Coverage> {
  const warnings: string[] = [];
  const placed = serviceAreas
    .slice(0, limits.areaCodes)
    .flatMap((text) => placeEntry(gazetteer, toPlainLine(text).value, warnings));
  if (placed.length > 0) return { value: toCoverage(placed, null), warnings };
  const held = [...new Set(postcodes)].flatMap((postcode) => placeHeld(gazetteer, postcode, warnings));
  if (held.length > 0) {
    warnings.push('no area that it serves could be placed; the local authority where it is held was taken');
    return { value: toCoverage(held, heldThereOnly), warnings };
  }
  warnings.push('no area that it serves could be placed');
  return { value: toCoverage([], null), warnings };
}

function placeEntry(gazetteer: Gazetteer, text: string, warnings: string[]): readonly PlacedArea[] {
  if (saysNothing(text)) return [];
  const whole = placeServiceArea(gazetteer, text);
  const parts = whole ? [whole] : splitEntry(text).map((part) => placeServiceArea(gazetteer, part) ?? part);
  return parts.flatMap((part) => {
    if (typeof part === 'string') {
      warnings.push(`the area ${quote(part)} could not be placed`);
      return [];
    }
    if (part.note !== null) warnings.push(part.note);
    return [part];
  });
}

/** "Leeds, Bradford and Wakefield" as its names. */
function splitEntry(text: string): readonly string[] {
  return text
    .split(/[,;/\n|]+|\s+(?:and|&|plus)\s+/i)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .slice(0, 100);
}

function placeHeld(gazetteer: Gazetteer, postcode: string, warnings: string[]): readonly PlacedArea[] {
  const reading = understandPostcode(gazetteer, postcode);
  const main = reading?.areas[0]?.area;
  if (!main) {
    warnings.push('a postcode is not one of a place in England or Wales that is known');
    return [];
  }
  if (reading.straddles)
    warnings.push(`the postcode area ${reading.code} is in more than one local authority`);
  return [placedArea(main.name, { ladCodes: main.ladCodes })];
}

function toCoverage(areas: readonly PlacedArea[], curatedReason: string | null): Coverage {
  const every = (codes: (area: PlacedArea) => readonly string[]) => [...new Set(areas.flatMap(codes))].sort();
  const national = areas.some((area) => area.national);
  const names = [...new Set(areas.map(({ name }) => name))];
  return {
    ladCodes: every(({ ladCodes }) => ladCodes),
    pfaCodes: every(({ pfaCodes }) => pfaCodes),
    probationRegionCodes: every(({ probationRegionCodes }) => probationRegionCodes),
    excludedLadCodes: [],
    national,
    remote: areas.some((area) => area.remote),
    areaName: names.length === 0 ? 'Not stated' : cutAtWord(inWords(names), limits.name),
    curatedReason,
  };
}

function inWords(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
