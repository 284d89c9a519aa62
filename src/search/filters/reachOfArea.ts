import type { Coverage } from '../../catalogue/service.ts';
import { coveredLads } from '../../geography/coveredLads.ts';
import type { Gazetteer } from '../../geography/gazetteer.ts';
import type { HomeArea } from '../../geography/homeArea.ts';
import { reaches, type Reach } from '../../geography/reach.ts';
import { addBit, countBits, countCommon, makeBitset, type Bitset } from './bitset.ts';
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
  const coverages = table.coverages.map((coverage) => toCoveredSets(coverage, gazetteer, toSet));
  const known = new Map<string, ReachOfArea>();
  return (area) => {
    const before = known.get(area.code);
    if (before) return before;
    if (known.size >= remembered) known.clear();
    const found = findReach(table, coverages, toSet(area.ladCodes));
    known.set(area.code, found);
    return found;
  };
}

/** What a coverage reaches, by tier and in all. */
interface CoveredSets {
  readonly byTier: readonly Bitset[];
  readonly all: Bitset;
}

function toCoveredSets(
  coverage: DistinctCoverage,
  gazetteer: Gazetteer,
  toSet: (codes: readonly string[]) => Bitset,
): CoveredSets {
  const whole: Coverage = { ...coverage, areaName: '', curatedReason: null };
  const covered = coveredLads(whole, gazetteer);
  return {
    byTier: reaches.map((reach) => toSet(covered[reach])),
    all: toSet(reaches.flatMap((reach) => covered[reach])),
  };
}

function findReach(table: ServiceTable, coverages: readonly CoveredSets[], home: Bitset): ReachOfArea {
  const homeSize = countBits(home);
  const tierOf = Uint8Array.from(coverages, ({ byTier }) => {
    const nearest = byTier.findIndex((covered) => countCommon(covered, home) > 0);
    return nearest < 0 ? reaches.length : nearest;
  });
  const isPartly = coverages.map(({ all }) => countCommon(all, home) < homeSize);
  const reached = makeBitset(table.count);
  const partly = makeBitset(table.count);
  const tiers = new Uint8Array(table.count);
  for (let service = 0; service < table.count; service += 1) {
    const coverage = table.coverageOf[service]!;
    const tier = tierOf[coverage]!;
    tiers[service] = tier;
    if (tier === reaches.length) continue;
    addBit(reached, service);
    if (isPartly[coverage] === true) addBit(partly, service);
  }
  return { reached, tiers, partly };
}

/** The tier's name, or null where the service does not reach. */
export function reachAt({ tiers }: ReachOfArea, service: number): Reach | null {
  return reaches[tiers[service]!] ?? null;
}
