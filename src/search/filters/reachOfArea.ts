import { remembering } from '../remembering.ts';
import { coveredLads } from '../../geography/coveredLads.ts';
import type { Gazetteer } from '../../geography/gazetteer.ts';
import type { HomeArea } from '../../geography/homeArea.ts';
import { reaches, type Reach } from '../../geography/reach.ts';
import { addAll, addBit, countBits, countCommonAt, filledWords, makeBitset, type Bitset } from './bitset.ts';
import type { DistinctCoverage } from './distinctCoverage.ts';
import type { ServiceTable } from './serviceTable.ts';

/** How all services reach one home area. */
export interface ReachOfArea {
  /** The services that reach it at all. */
  readonly reached: Bitset;
  /** The place in `reaches` of a service's nearest tier; `reaches.length` where it does not reach. */
  readonly tiers: Uint8Array;
  /** Whether a service leaves some of the area's authorities out. */
  readonly partly: Bitset;
}

// More areas than a person looks at in a sitting.
const remembered = 64;

/** Works out and remembers how services reach areas, as `toReach` does for one service. */
export function createReachFinder(
  table: ServiceTable,
  gazetteer: Gazetteer,
): (area: HomeArea) => ReachOfArea {
  const numberOfLad = new Map(gazetteer.ladCodes.map((code, number) => [code, number]));
  const toSet = (codes: readonly string[]): Bitset => {
    const set = makeBitset(gazetteer.ladCodes.length);
    for (const code of codes) {
      const number = numberOfLad.get(code);
      if (number !== undefined) addBit(set, number);
    }
    return set;
  };
  const covered = toCoveredLads(table.coverages, gazetteer, toSet);
  const byCoverage = groupByCoverage(table);
  const known = remembering<ReachOfArea>(remembered);
  return (area) => known(area.code, () => findReach(table, covered, byCoverage, toSet(area.ladCodes)));
}

/** What the coverages reach, sets of authorities one after another: for each its tiers, then all of them. */
interface CoveredLads {
  readonly words: Uint32Array;
  /** The words of one set. */
  readonly setSize: number;
}

const setsEach = reaches.length + 1;

function toCoveredLads(
  coverages: readonly DistinctCoverage[],
  gazetteer: Gazetteer,
  toSet: (codes: readonly string[]) => Bitset,
): CoveredLads {
  const setSize = toSet([]).length;
  const words = new Uint32Array(coverages.length * setsEach * setSize);
  for (const [number, coverage] of coverages.entries()) {
    const covered = coveredLads({ ...coverage, areaName: '', curatedReason: null }, gazetteer);
    const start = number * setsEach * setSize;
    const all = makeBitset(setSize * 32);
    for (const [tier, reach] of reaches.entries()) {
      const set = toSet(covered[reach]);
      words.set(set, start + tier * setSize);
      addAll(all, set);
    }
    words.set(all, start + reaches.length * setSize);
  }
  return { words, setSize };
}

/** The services of each coverage: those of number `n` stand from `starts[n]` to before `starts[n + 1]`. */
interface ServicesByCoverage {
  readonly starts: Uint32Array;
  readonly services: Uint32Array;
}

function groupByCoverage({ count, coverages, coverageOf }: ServiceTable): ServicesByCoverage {
  const starts = new Uint32Array(coverages.length + 1);
  for (let service = 0; service < count; service += 1) starts[coverageOf[service]! + 1]! += 1;
  for (let coverage = 0; coverage < coverages.length; coverage += 1)
    starts[coverage + 1]! += starts[coverage]!;
  const services = new Uint32Array(count);
  const next = starts.slice();
  for (let service = 0; service < count; service += 1) {
    const coverage = coverageOf[service]!;
    services[next[coverage]!] = service;
    next[coverage]! += 1;
  }
  return { starts, services };
}

// Most coverages do not reach an area, so that their services are never looked at.
function findReach(
  table: ServiceTable,
  { words, setSize }: CoveredLads,
  { starts, services }: ServicesByCoverage,
  home: Bitset,
): ReachOfArea {
  // Most areas are one authority: one word of each set is looked at.
  const homeWords = filledWords(home);
  const homeSize = countBits(home);
  const reached = makeBitset(table.count);
  const partly = makeBitset(table.count);
  const tiers = new Uint8Array(table.count).fill(reaches.length);
  for (let coverage = 0; coverage < table.coverages.length; coverage += 1) {
    const start = coverage * setsEach * setSize;
    if (!sharesAt(words, start + reaches.length * setSize, home, homeWords)) continue;
    let tier = 0;
    while (!sharesAt(words, start + tier * setSize, home, homeWords)) tier += 1;
    const all = words.subarray(start + reaches.length * setSize, start + setsEach * setSize);
    const isPartly = countCommonAt(all, home, homeWords) < homeSize;
    for (let at = starts[coverage]!; at < starts[coverage + 1]!; at += 1) {
      const service = services[at]!;
      tiers[service] = tier;
      addBit(reached, service);
      if (isPartly) addBit(partly, service);
    }
  }
  return { reached, tiers, partly };
}

function sharesAt(words: Uint32Array, start: number, home: Bitset, homeWords: Uint32Array): boolean {
  for (let at = 0; at < homeWords.length; at += 1) {
    if ((words[start + homeWords[at]!]! & home[homeWords[at]!]!) !== 0) return true;
  }
  return false;
}

/** The tier's name, or null where the service does not reach. */
export function reachAt({ tiers }: ReachOfArea, service: number): Reach | null {
  return reaches[tiers[service]!] ?? null;
}
