import type { CatalogueIndex } from '../catalogueIndex.ts';
import { toNumbers, type Bitset } from '../filters/bitset.ts';
import { scoreServices } from '../text-index/scoreServices.ts';
import { createLeastKeys } from './leastKeys.ts';
import type { RankingFacts } from './rankingFacts.ts';
import { bitsOfSteps, toOrderSteps } from './toOrderSteps.ts';

/** A service at its place. */
export interface RankedService {
  readonly number: number;
  readonly score: number;
}

/** The services of a set from one place of the order to another, best first. */
export function rankServices(
  index: CatalogueIndex,
  found: Bitset,
  facts: RankingFacts,
  { offset, limit }: { readonly limit: number; readonly offset: number },
): readonly RankedService[] {
  const services = toNumbers(found);
  const keys = toKeys(index, services, facts);
  const wanted = Math.min(offset + limit, services.length);
  // The text decides only among those that the steps before it leave on the page, and costs the most.
  const places = placesUpTo(keys, wanted);
  const contending = new Uint32Array(places.length);
  for (let at = 0; at < places.length; at += 1) contending[at] = services[places[at]!]!;
  const scores = toScores(index, contending, facts);
  const least = createLeastKeys(wanted);
  for (let at = 0; at < places.length; at += 1) least.add(withScore(keys[places[at]!]!, scores[at]!), at);
  return Array.from(least.numbers().subarray(offset), (at) => ({
    number: contending[at]!,
    score: scores[at]!,
  }));
}

/** At which place a service of a set stands in its order, counted from 1. */
export function placeInOrder(
  index: CatalogueIndex,
  found: Bitset,
  facts: RankingFacts,
  number: number,
): number {
  const services = toNumbers(found);
  const keys = toKeys(index, services, facts);
  const scores = toScores(index, services, facts);
  const order = Float64Array.from(keys, (key, at) => withScore(key, scores[at]!));
  const own = services.indexOf(number);
  const isBefore = (key: number, at: number) => key < order[own]! || (key === order[own]! && at < own);
  return order.reduce((place, key, at) => (isBefore(key, at) ? place + 1 : place), 1);
}

/** What the steps of the order give each service: the smaller, the earlier. */
function toKeys({ table }: CatalogueIndex, services: Uint32Array, facts: RankingFacts): Uint32Array {
  const keys = new Uint32Array(services.length);
  for (const step of toOrderSteps(table, facts)) step.addTo(keys, services);
  return keys;
}

/** Where in a list the smallest keys stand: at least so many, and all that are equal to the last of them. */
function placesUpTo(keys: Uint32Array, wanted: number): Uint32Array {
  const least = createLeastKeys(wanted);
  for (let at = 0; at < keys.length; at += 1) least.add(keys[at]!, at);
  const last = least.keys().at(-1) ?? -1;
  const places = new Uint32Array(keys.length);
  let count = 0;
  for (let at = 0; at < keys.length; at += 1) {
    places[count] = at;
    if (keys[at]! <= last) count += 1;
  }
  return places.subarray(0, count);
}

function toScores(
  { text: index }: CatalogueIndex,
  services: Uint32Array,
  { text, hints }: RankingFacts,
): Float32Array {
  const scores = scoreServices(index, text ?? [], services);
  if (hints.length === 0) return scores;
  const hinted = scoreServices(index, hints, services);
  for (let at = 0; at < scores.length; at += 1) scores[at]! += 0.5 * hinted[at]!;
  return scores;
}

// More than any text scores; what is above counts as equal.
const highestScore = 4_096;
const scoreSteps = 2 ** (53 - bitsOfSteps);

/** A key of 53 bits, exact as a number: where the steps leave services equal, the better text comes first. */
function withScore(key: number, score: number): number {
  const missing = 1 - Math.min(score, highestScore) / highestScore;
  return key * scoreSteps + Math.floor(missing * (scoreSteps - 1));
}
