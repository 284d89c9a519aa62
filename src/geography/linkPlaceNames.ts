import type { GazetteerFile } from './gazetteerFile.ts';
import { labelPlaceName } from './labelPlaceName.ts';
import type { PlaceKind, PlaceName } from './placeName.ts';
import { unlabelledNames, type NameSources, type UnlabelledName } from './unlabelledNames.ts';

// Of two names for the same authorities, the one of the kind that comes first is kept: it is the one
// people mean, and asking which was meant would be asking nothing.
const keptFirst: readonly PlaceKind[] = [
  'local authority',
  'nation',
  'probation region',
  'police force area',
  'county',
  'delivery unit',
  'town',
  'everyday name',
  'court',
  'prison',
];

/** Every name that means an area, once for each area it means, with a label. @throws GazetteerError */
export function linkPlaceNames(file: GazetteerFile, sources: NameSources): readonly PlaceName[] {
  const names = withoutDoubles(unlabelledNames(file, sources));
  const homes = names.filter((entry) => entry.use === 'home');
  const namesakes = new Map<string, number>();
  for (const { normalised } of homes) namesakes.set(normalised, (namesakes.get(normalised) ?? 0) + 1);
  return names.map(({ meaning, ...entry }) => {
    const authority = sources.linked.authorities.get(entry.area.code);
    const hasNamesake = (namesakes.get(entry.normalised) ?? 0) > 1;
    return {
      ...entry,
      label: labelPlaceName({ ...entry, meaning }, hasNamesake, authority?.pfaName ?? null),
    };
  });
}

function withoutDoubles(names: readonly UnlabelledName[]): readonly UnlabelledName[] {
  const kept = new Map<string, UnlabelledName>();
  for (const entry of names) {
    const key = [entry.use, entry.normalised, ...entry.area.ladCodes].join(' ');
    const before = kept.get(key);
    if (!before) kept.set(key, entry);
    else {
      const [first, second] =
        keptFirst.indexOf(entry.kind) < keptFirst.indexOf(before.kind) ? [entry, before] : [before, entry];
      kept.set(key, { ...first, weight: Math.max(first.weight, second.weight) });
    }
  }
  return [...kept.values()];
}
