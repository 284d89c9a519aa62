import type { Gazetteer } from '../../geography/gazetteer.ts';
import type { HomeArea } from '../../geography/homeArea.ts';
import { reaches, type Reach } from '../../geography/reach.ts';
import { toReach } from '../../geography/toReach.ts';
import { addBit, makeBitset, type Bitset } from './bitset.ts';
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
const remembered = 24;

/** Works out and remembers how services reach areas: the judgement itself is geography's. */
export function createReachFinder(
  table: ServiceTable,
  gazetteer: Gazetteer,
): (area: HomeArea) => ReachOfArea {
  const known = new Map<string, ReachOfArea>();
  return (area) => {
    const before = known.get(area.code);
    if (before) return before;
    if (known.size >= remembered) known.clear();
    const found = findReach(table, gazetteer, area);
    known.set(area.code, found);
    return found;
  };
}

function findReach(table: ServiceTable, gazetteer: Gazetteer, area: HomeArea): ReachOfArea {
  const ofCoverage = table.coverages.map((coverage) =>
    toReach({ ...coverage, areaName: '', curatedReason: null }, area, gazetteer),
  );
  const reached = makeBitset(table.count);
  const partly = makeBitset(table.count);
  const tiers = new Uint8Array(table.count).fill(reaches.length);
  for (let service = 0; service < table.count; service += 1) {
    const found = ofCoverage[table.coverageOf[service]!];
    if (!found) continue;
    addBit(reached, service);
    if (found.coversPart) addBit(partly, service);
    tiers[service] = reaches.indexOf(found.reach);
  }
  return { reached, tiers, partly };
}

/** The tier's name, or null where the service does not reach. */
export function reachAt({ tiers }: ReachOfArea, service: number): Reach | null {
  return reaches[tiers[service]!] ?? null;
}
