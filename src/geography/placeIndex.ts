import { normalisePlaceName } from './normalisePlaceName.ts';
import type { PlaceName } from './placeName.ts';

/** Names in alphabetical order of their key, so that all that begin alike stand together. */
export interface PlaceIndex {
  readonly keys: readonly string[];
  readonly entries: readonly PlaceName[];
  /** True where the key is the whole name, false where it begins at a later word of it. */
  readonly isWhole: readonly boolean[];
}

/** Orders names for look-up by how they begin: each by its whole name and by each later word. */
export function toPlaceIndex(names: readonly PlaceName[]): PlaceIndex {
  const rows = names.flatMap((entry) => {
    const words = entry.normalised.split(' ');
    return words.map((_, at) => ({ key: words.slice(at).join(' '), entry, isWhole: at === 0 }));
  });
  rows.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return {
    keys: rows.map((row) => row.key),
    entries: rows.map((row) => row.entry),
    isWhole: rows.map((row) => row.isWhole),
  };
}

function firstAtLeast(keys: readonly string[], wanted: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How well a name answers what was typed: the whole name, its beginning, or the beginning of a later word. */
export type PlaceFit = 'exact' | 'prefix' | 'word';

/** Every name that is the text, begins with it, or has a word from which it goes on so. Unordered, no repeats. */
export function namesBeginning(index: PlaceIndex, text: string): ReadonlyMap<PlaceName, PlaceFit> {
  const wanted = normalisePlaceName(text);
  const found = new Map<PlaceName, PlaceFit>();
  if (wanted === '') return found;
  for (let at = firstAtLeast(index.keys, wanted); index.keys[at]?.startsWith(wanted); at += 1) {
    const entry = index.entries[at];
    if (!entry) break;
    const fit = !index.isWhole[at] ? 'word' : index.keys[at] === wanted ? 'exact' : 'prefix';
    if (fit !== 'word' || !found.has(entry)) found.set(entry, fit);
  }
  return found;
}
