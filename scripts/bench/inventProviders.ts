import type { Organization } from '../../src/catalogue/service.ts';
import type { BenchPlaces } from './benchPlaces.ts';
import { projectWords } from './inventedWords.ts';
import type { Random } from '../random.ts';

const forms: readonly (readonly [form: string, weight: number])[] = [
  ['{name} Trust', 12],
  ['{name} Housing Association', 6],
  ['{name} and {other} Partnership', 8],
  ['{word} {name}', 8],
  ['{name} Community Association', 8],
  ['The {word} Foundation {name}', 4],
  ['{word} in {place}', 8],
  ['{place} {word} Project', 12],
  ['{name} Women’s Centre', 3],
  ['{name} House', 6],
  ['{name} Training', 4],
  ['{name} Charity', 6],
];

/**
 * So many invented providers with different names; those in front are meant to run the most
 * services. `names` are invented proper names to make theirs from.
 */
export function inventProviders(
  random: Random,
  count: number,
  names: readonly string[],
  places: BenchPlaces,
): readonly Organization[] {
  const providers = new Map<string, Organization>();
  while (providers.size < count) {
    const name = random
      .weighted(forms)
      .replace('{name}', random.pick(names))
      .replace('{other}', random.pick(names))
      .replace('{word}', capitalise(random.pick(projectWords)))
      .replace('{place}', random.pick(places.towns).name);
    const id = toId(name);
    if (!providers.has(id)) providers.set(id, { id, name: `${name} (invented)` });
  }
  return [...providers.values()];
}

/** The word with its first letter large. */
export function capitalise(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** A name as an id: lower-case letters, digits and hyphens. */
export function toId(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 90);
}
