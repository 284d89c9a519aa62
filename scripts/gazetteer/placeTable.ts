import type { GazetteerFile } from '../../src/geography/gazetteerFile.ts';
import { normalisePlaceName } from '../../src/geography/normalisePlaceName.ts';
import { CommandError } from '../commandError.ts';
import { indexIn, positionIn, textIn } from './cells.ts';
import { indexOfAuthority } from './indexOfAuthority.ts';
import { cities } from './names/cities.ts';
import { morePlaces } from './names/morePlaces.ts';
import { moreTowns } from './names/moreTowns.ts';
import { placeCorrections } from './names/placeCorrections.ts';
import type { PlaceWeigher } from './placeWeight.ts';
import type { TableRow } from './readTable.ts';

interface PlaceRow {
  readonly name: string;
  readonly authority: number;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly weight: number;
}

const cityWeight = 79;
// A district worth adding by hand is about as well known as a small town.
const addedWeight = 45;
// Of a village or an estate a namesake is likelier meant.
const smallWeight = 12;

/**
 * Towns and villages: the rows of the table, corrected, and those it lacks.
 * @throws CommandError when a correction or an addition no longer fits the table.
 */
export function toPlaceTable(
  rows: readonly TableRow[],
  authorities: GazetteerFile['authorities'],
  weigh: PlaceWeigher,
): GazetteerFile['places'] {
  const isCity = cityTest(authorities.names);
  const corrections = new Map(
    placeCorrections.map((one) => [keyOf(one.name, indexOfAuthority(authorities.names, one.authority)), one]),
  );
  const unused = new Set(corrections.keys());
  const places: PlaceRow[] = [];
  for (const row of rows) {
    const authority = indexIn(row, 'lad_code', authorities.codes);
    const given = textIn(row, 'name');
    const correction = corrections.get(keyOf(given, authority));
    if (correction) unused.delete(keyOf(given, authority));
    if (correction?.to === null) continue;
    const name = (correction?.to ?? given).replace(/^Saint /, 'St ').replace(/ Saint /g, ' St ');
    const position = positionIn(row);
    const weight = isCity(name, authority) ? cityWeight : weigh(position);
    places.push({ name, authority, ...position, weight });
  }
  if (unused.size > 0) throw new CommandError(`No place needs the correction of ${[...unused].join(', ')}.`);
  places.push(...toAdded(moreTowns, addedWeight, authorities.names, places));
  const split = Object.entries(morePlaces).map(
    ([authority, names]) => [authority, names.split('|')] as const,
  );
  places.push(...toAdded(Object.fromEntries(split), smallWeight, authorities.names, places));
  places.sort((a, b) => (a.name === b.name ? a.authority - b.authority : a.name < b.name ? -1 : 1));
  return {
    names: places.map((place) => place.name),
    authorities: places.map((place) => place.authority),
    lats: places.map((place) => place.lat),
    lons: places.map((place) => place.lon),
    weights: places.map((place) => place.weight),
  };
}

function toAdded(
  added: Readonly<Record<string, readonly string[]>>,
  weight: number,
  authorityNames: readonly string[],
  places: readonly PlaceRow[],
): readonly PlaceRow[] {
  const known = new Set(places.map((place) => keyOf(place.name, place.authority)));
  return Object.entries(added).flatMap(([authorityName, names]) => {
    const authority = indexOfAuthority(authorityNames, authorityName);
    return names.map((name) => {
      if (known.has(keyOf(name, authority))) {
        throw new CommandError(
          `${name} in ${authorityName} is in the table of places; it need not be added.`,
        );
      }
      return { name, authority, lat: null, lon: null, weight };
    });
  });
}

function cityTest(authorityNames: readonly string[]): (name: string, authority: number) => boolean {
  const keys = Object.entries(cities).flatMap(([authority, names]) =>
    names.map((name) => keyOf(name, indexOfAuthority(authorityNames, authority))),
  );
  const known = new Set(keys);
  return (name, authority) => known.has(keyOf(name, authority));
}

function keyOf(name: string, authority: number): string {
  return `${normalisePlaceName(name)} (${authority})`;
}
