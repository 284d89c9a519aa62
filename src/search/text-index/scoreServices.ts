import type { AskedWord } from './askedWords.ts';
import { firstPostingFrom, lookUpCost, type TextIndex } from './textIndex.ts';

/**
 * How well each of these services (numbers, ascending) answers the words: the sum, over the words, of the
 * best of what the word may stand for, rarer words counting more. 0 where a service holds none.
 */
export function scoreServices(
  index: TextIndex,
  asked: readonly AskedWord[],
  services: Uint32Array,
): Float32Array {
  const scores = new Float32Array(services.length);
  if (services.length === 0) return scores;
  const best = new Float32Array(services.length);
  const places = toPlaces(index, services, asked);
  for (const word of asked) {
    if (places && isWalked(word, services)) walk(index, word, places, best);
    else lookUp(index, word, services, best);
    for (let at = 0; at < best.length; at += 1) {
      scores[at]! += best[at]!;
      best[at] = 0;
    }
  }
  // Left clean for the next search.
  if (places) for (const service of services) places[service] = 0;
  return scores;
}

function isWalked({ postings }: AskedWord, services: Uint32Array): boolean {
  return postings < services.length * lookUpCost;
}

const placesOf = new WeakMap<TextIndex, Uint32Array>();

/** Where a service stands in the list, counted from 1; 0 for those not in it. Null where none is needed. */
function toPlaces(index: TextIndex, services: Uint32Array, asked: readonly AskedWord[]): Uint32Array | null {
  if (!asked.some((word) => isWalked(word, services))) return null;
  const places = placesOf.get(index) ?? new Uint32Array(index.serviceCount);
  placesOf.set(index, places);
  for (let at = 0; at < services.length; at += 1) places[services[at]!] = at + 1;
  return places;
}

/** Goes through all that hold the word. */
function walk(
  { starts, services, impacts }: TextIndex,
  { expansions }: AskedWord,
  places: Uint32Array,
  best: Float32Array,
): void {
  for (const { word, gain } of expansions) {
    const end = starts[word + 1]!;
    for (let at = starts[word]!; at < end; at += 1) {
      const place = places[services[at]!]!;
      if (place === 0) continue;
      const score = gain * impacts[at]!;
      if (score > best[place - 1]!) best[place - 1] = score;
    }
  }
}

/** Goes through the services. */
function lookUp(index: TextIndex, { expansions }: AskedWord, wanted: Uint32Array, best: Float32Array): void {
  const { starts, services, impacts } = index;
  for (const { word, gain } of expansions) {
    const end = starts[word + 1]!;
    let from = starts[word]!;
    for (let at = 0; at < wanted.length && from < end; at += 1) {
      from = firstPostingFrom(services, from, end, wanted[at]!);
      if (from === end || services[from] !== wanted[at]) continue;
      const score = gain * impacts[from]!;
      if (score > best[at]!) best[at] = score;
    }
  }
}
