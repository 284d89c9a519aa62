import { findExactPlaces } from '../../../src/geography/findPlaces.ts';
import type { Gazetteer } from '../../../src/geography/gazetteer.ts';
import type { HomeArea } from '../../../src/geography/homeArea.ts';
import { normalisePlaceName } from '../../../src/geography/normalisePlaceName.ts';
import type { PlaceKind, PlaceName } from '../../../src/geography/placeName.ts';
import { toRegionLetter } from '../../../src/geography/regionArea.ts';
import { understandPostcode } from '../../../src/geography/understandPostcode.ts';
import { quote } from '../cleaning/cleaned.ts';
import { englishRegions, otherAreaCodes } from './areaCodes.ts';
import { placedArea, type PlacedArea } from './placedArea.ts';

const everywhere =
  /^(?:(?:the )?(?:whole of )?(?:the )?(?:uk|united kingdom|great britain|gb|britain)(?: ?wide)?|national(?:ly| coverage| service)?|nation ?wide|country ?wide|england and wales|across (?:the )?(?:uk|country|england and wales)|all (?:of )?(?:the )?(?:uk|england and wales)|england (?:scotland|wales).*)$/;
const fromAfar =
  /^(?:online(?: only| service)?|virtual(?:ly)?|remote(?:ly)?|(?:by )?(?:tele)?phone(?: only)?|web(?:site)?|internet|digital)$/;

// Narrower before wider: a council's feed that says "North Yorkshire" means the council's area.
const order: readonly PlaceKind[] = [
  'local authority',
  'county',
  'police force area',
  'probation region',
  'everyday name',
  'delivery unit',
  'town',
];

/** The area one entry of a listing's service areas means: a code or a name of any usual kind; null when unclear. */
export function placeServiceArea(gazetteer: Gazetteer, text: string): PlacedArea | null {
  const code = /^\s*([EWK]\d{8})\s*$/i.exec(text)?.[1]?.toUpperCase();
  if (code !== undefined) return placeCode(gazetteer, code);
  // No area has a longer name; a longer text is prose.
  if (text.length > 200) return null;
  const words = normalisePlaceName(text);
  if (words === '') return null;
  if (everywhere.test(words)) return placedArea('England and Wales', { national: true });
  if (fromAfar.test(words)) return placedArea('anywhere, by phone or online', { remote: true });
  return placeName(gazetteer, text) ?? placePostcode(gazetteer, text);
}

function placeCode(gazetteer: Gazetteer, code: string): PlacedArea | null {
  if (/^K0[234]/.test(code)) return placedArea('England and Wales', { national: true });
  if (code === 'E92000001') return england;
  if (code === 'W92000004') return wales;
  const region = englishRegions.find((one) => one.code === code);
  if (region) return placeRegion(gazetteer, region);
  const area = gazetteer.areas.get(code);
  if (area) return toPlaced(area);
  const parts = (otherAreaCodes[code] ?? []).flatMap((name) => placeName(gazetteer, name) ?? []);
  return parts.length === 0 ? null : mergeAreas(parts);
}

const england = placedArea('England', { probationRegionCodes: 'ABCEFGHIJKL'.split('') });
const wales = placedArea('Wales', { probationRegionCodes: ['D'] });

function placeName(gazetteer: Gazetteer, text: string): PlacedArea | null {
  for (const name of withoutTitles(text)) {
    const words = normalisePlaceName(name);
    if (words === 'england') return england;
    if (words === 'wales') return wales;
    const region = englishRegions.find((one) => normalisePlaceName(one.name) === words);
    if (region) return placeRegion(gazetteer, region);
    const found = pickPlace(findExactPlaces(gazetteer, name));
    if (found) return withNote(found, name);
  }
  return null;
}

function placeRegion(gazetteer: Gazetteer, { name, forces }: (typeof englishRegions)[number]): PlacedArea {
  const codes = [...gazetteer.policeForceAreas.values()].filter((force) => forces.includes(force.name));
  return placedArea(name, { pfaCodes: codes.map(({ code }) => code) });
}

/** The name as it stands, then without what councils and forces are called besides their place. */
function withoutTitles(text: string): readonly string[] {
  const bare = text
    .replace(/\([^)]*\)/g, ' ')
    .replace(/^\s*(?:the|all of|across|throughout|whole of|residents of|people living in)\s+/i, '')
    .replace(
      /^\s*(?:(?:london|royal) borough of|city (?:and county )?of|county(?: borough)? of|district of|borough of)\s+/i,
      '',
    )
    .replace(
      /\b(?:(?:city|county|district|borough|metropolitan|unitary|county borough|metropolitan borough|london borough)\s+)*(?:council|authority)\s*$/i,
      '',
    )
    .replace(
      /\b(?:police(?: force)?(?: area)?|constabulary|(?:local )?authority area|county(?: wide)?|district|borough|wide|area)\s*$/i,
      '',
    )
    .replace(/[-\s,]+$/, '')
    .trim();
  return [...new Set([text, bare, bare.replace(/^(?:greater|the)\s+/i, '')])].filter((name) => name !== '');
}

/** The first kind that has the name, unless two areas share it. */
function pickPlace(places: readonly PlaceName[]): PlaceName | null {
  for (const kind of order) {
    const ofKind = places.filter((place) => place.kind === kind && place.use === 'home');
    const [first] = ofKind;
    if (first) return new Set(ofKind.map(({ area }) => area.code)).size === 1 ? first : null;
  }
  return null;
}

function withNote({ kind, area }: PlaceName, name: string): PlacedArea {
  const placed = toPlaced(area);
  if (kind === 'town') {
    return { ...placed, note: `${quote(name)} is a town; it was taken as all of ${area.name}` };
  }
  // The name of the county and of the region round it.
  return normalisePlaceName(name) === 'west midlands'
    ? { ...placed, note: '“West Midlands” was taken as the police force area, not the region' }
    : placed;
}

function toPlaced({ kind, code, name, ladCodes }: HomeArea): PlacedArea {
  if (kind === 'police force area') return placedArea(name, { pfaCodes: [code] });
  if (kind === 'probation region') {
    return placedArea(name, { probationRegionCodes: [toRegionLetter(code)] });
  }
  return placedArea(name, { ladCodes });
}

function placePostcode(gazetteer: Gazetteer, text: string): PlacedArea | null {
  if (!/\d/.test(text)) return null;
  const reading = understandPostcode(gazetteer, text);
  if (!reading || reading.areas.length === 0) return null;
  const parts = reading.areas.map(({ area }) => toPlaced(area));
  return {
    ...mergeAreas(parts),
    note: `the postcode area ${reading.code} was taken as whole local authorities`,
  };
}

function mergeAreas(parts: readonly PlacedArea[]): PlacedArea {
  return placedArea(parts.map(({ name }) => name).join(' and '), {
    ladCodes: parts.flatMap(({ ladCodes }) => ladCodes),
    pfaCodes: parts.flatMap(({ pfaCodes }) => pfaCodes),
    probationRegionCodes: parts.flatMap(({ probationRegionCodes }) => probationRegionCodes),
  });
}
