import { addDays, daysBetween, type CalendarDay } from '../catalogue/calendarDay.ts';
import { checkCycleDays, lastCheckOf } from '../catalogue/checkCycle.ts';
import { factGroups, type FactGroup, type Need } from '../catalogue/codes.ts';
import { hasEnded } from '../catalogue/freshness.ts';
import type { Service } from '../catalogue/service.ts';
import { coveredLads } from '../geography/coveredLads.ts';
import type { Gazetteer } from '../geography/gazetteer.ts';

/** One group of facts of one listing that is past its cycle. */
export interface AssuranceDue {
  readonly service: Service;
  readonly factGroup: FactGroup;
  /** The day a person last checked it; null when nobody did, as far as is known. */
  readonly lastChecked: CalendarDay | null;
  /** Days past its cycle; null for a group that nobody checked, which weighs as much as one cycle past. */
  readonly daysOverdue: number | null;
  /** Local authorities it can be offered in. */
  readonly authorities: number;
  /** Others like it (same need, for the same group) in the authority that has the fewest. */
  readonly alternatives: number;
  /** What the list is sorted by: how overdue, times how many rely on it, times how rare it is. */
  readonly weight: number;
}

/**
 * What to ask providers about next, the weightiest first: how many cycles overdue a group of facts is,
 * times one for each doubling of the authorities a listing serves, shared with the alternatives there
 * are. So the only older people's housing service of an area comes before one of many.
 */
export function listAssuranceDue(
  services: readonly Service[],
  today: CalendarDay,
  gazetteer: Gazetteer,
): AssuranceDue[] {
  const running = services.filter((service) => !hasEnded(service, today));
  const reached = new Map(running.map((service) => [service, reachedLads(service, gazetteer)]));
  const supply = countSupply(running, reached);
  return running
    .flatMap((service) => {
      const lads = reached.get(service) ?? [];
      const alternatives = countAlternatives(service, lads, supply);
      return factGroups.flatMap((factGroup) => {
        const lastChecked = lastCheckOf(service, factGroup, today);
        const cycle = checkCycleDays[factGroup];
        const daysOverdue = lastChecked ? daysBetween(addDays(lastChecked, cycle), today) : null;
        if (daysOverdue !== null && daysOverdue <= 0) return [];
        const cyclesOverdue = (daysOverdue ?? cycle) / cycle;
        const weight = (cyclesOverdue * (1 + Math.log2(1 + lads.length))) / (1 + alternatives);
        return [
          { service, factGroup, lastChecked, daysOverdue, authorities: lads.length, alternatives, weight },
        ];
      });
    })
    .toSorted((one, other) => other.weight - one.weight || compareText(one.service.id, other.service.id));
}

function reachedLads({ coverage }: Service, gazetteer: Gazetteer): readonly string[] {
  const { local, area, region, national, remote } = coveredLads(coverage, gazetteer);
  return [...new Set([...local, ...area, ...region, ...national, ...remote])];
}

/** What a listing offers that another could stand in for: its needs, for the same group of people. */
function offersOf({ needs, cohorts }: Service): string[] {
  const groups = cohorts
    .filter(({ standing }) => standing === 'for this group')
    .map(({ cohort }) => cohort)
    .toSorted(compareText)
    .join('+');
  return needs.map((need: Need) => `${need} ${groups}`);
}

function countSupply(
  services: readonly Service[],
  reached: ReadonlyMap<Service, readonly string[]>,
): ReadonlyMap<string, number> {
  const supply = new Map<string, number>();
  for (const service of services) {
    for (const offer of offersOf(service)) {
      for (const lad of reached.get(service) ?? []) {
        const key = `${offer} ${lad}`;
        supply.set(key, (supply.get(key) ?? 0) + 1);
      }
    }
  }
  return supply;
}

/** Others that offer the same where this listing is missed most. A listing without needs has none. */
function countAlternatives(
  service: Service,
  lads: readonly string[],
  supply: ReadonlyMap<string, number>,
): number {
  let fewest = Number.POSITIVE_INFINITY;
  for (const offer of offersOf(service)) {
    for (const lad of lads) fewest = Math.min(fewest, (supply.get(`${offer} ${lad}`) ?? 1) - 1);
  }
  return Number.isFinite(fewest) ? fewest : 0;
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
