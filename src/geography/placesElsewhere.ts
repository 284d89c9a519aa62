import { normalisePlaceName } from './normalisePlaceName.ts';

const names = [
  ['Scotland', 'Northern Ireland', 'Ireland', 'Republic of Ireland', 'Eire'],
  ['Isle of Man', 'Jersey', 'Guernsey', 'Alderney', 'Sark', 'Channel Islands'],
  ['Glasgow', 'Edinburgh', 'Aberdeen', 'Dundee', 'Inverness', 'Stirling', 'Paisley', 'Dumfries'],
  ['Belfast', 'Derry', 'Londonderry', 'Lisburn', 'Dublin', 'Cork', 'Galway', 'Limerick'],
].flat();

const elsewhere: ReadonlyMap<string, string> = new Map(names.map((name) => [normalisePlaceName(name), name]));

/** A well-known place outside England and Wales by exactly what was typed, as it is written; else null. */
export function placeElsewhere(text: string): string | null {
  return elsewhere.get(normalisePlaceName(text)) ?? null;
}
