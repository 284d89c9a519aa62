import { limits } from '../../../src/catalogue/limits.ts';
import type { Location } from '../../../src/catalogue/service.ts';
import { distanceKm } from '../../../src/geography/distanceKm.ts';
import type { Gazetteer } from '../../../src/geography/gazetteer.ts';
import { saysNothing, type Cleaned } from '../cleaning/cleaned.ts';
import { toPosition } from '../cleaning/toPosition.ts';
import { toPostcode } from '../cleaning/toPostcode.ts';
import { cutAtWord } from '../cleaning/toSummary.ts';
import type { RawLocation } from './rawListing.ts';

// An outward code spans some kilometres; what is farther from its middle belongs to another place.
const farKilometres = 60;

/** Where sessions are held. A position that lies far from its postcode is left out. */
export function toLocations(raw: readonly RawLocation[], gazetteer: Gazetteer): Cleaned<readonly Location[]> {
  const warnings: string[] = [];
  const locations = raw.slice(0, 100).flatMap((one) => {
    const lines = one.addressLines.filter((line) => !saysNothing(line));
    const fromField = toPostcode(one.postcode);
    const postcode = fromField.value ?? (one.postcode === null ? toPostcode(lines.join(', ')).value : null);
    if (one.postcode !== null) warnings.push(...fromField.warnings);
    const position = toPosition(one.latitude, one.longitude);
    warnings.push(...position.warnings);
    const address = cutAtWord([...new Set(lines)].join(', '), limits.sentence);
    const name = saysNothing(one.name ?? '') ? (lines[0] ?? postcode) : one.name;
    if (name === null || name === undefined) return [];
    const isFar =
      position.value !== null && postcode !== null && liesFar(position.value, postcode, gazetteer);
    if (isFar) warnings.push('a position on the map was left out: it is far from the postcode');
    return [
      {
        name: cutAtWord(name, limits.name),
        address: address === '' ? null : address,
        postcode,
        position: isFar ? null : position.value,
      },
    ];
  });
  return { value: locations, warnings };
}

function liesFar(
  { latitude, longitude }: { readonly latitude: number; readonly longitude: number },
  postcode: string,
  gazetteer: Gazetteer,
): boolean {
  const outcode = gazetteer.outcodes.get(postcode.split(' ')[0] ?? '');
  if (!outcode) return false;
  return distanceKm({ lat: latitude, lon: longitude }, outcode.position) > farKilometres;
}
