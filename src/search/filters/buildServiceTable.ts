import { daysBetween, parseCalendarDay, type CalendarDay } from '../../catalogue/calendarDay.ts';
import { cohortCodes, fundingRoutes, needCodes, offenceGroups, settings } from '../../catalogue/codes.ts';
import type { Service } from '../../catalogue/service.ts';
import { toPrisonKey } from '../../geography/prisonKey.ts';
import type { RequirementCode } from '../../taxonomy/requirementCodes.ts';
import { foldText } from '../foldText.ts';
import { toBarredRequirements } from './barringConditions.ts';
import { addBit, makeBitset, type Bitset } from './bitset.ts';
import { toCohortStanding } from './cohortStanding.ts';
import { createCoverageNumbers } from './distinctCoverage.ts';
import { recordOf } from './recordOf.ts';
import type { ServiceTable } from './serviceTable.ts';

const always = 0x7fffffff;

/** Collects services in the order of their numbers into a table. The number of them is known before. */
export function createServiceTableBuilder(count: number): {
  add(service: Service): void;
  build(): ServiceTable;
} {
  const set = (): Bitset => makeBitset(count);
  const coverageNumbers = createCoverageNumbers();
  const groups = new Map<string, Bitset>();
  const byProvider = new Map<string, number[]>();
  const byPrison = new Map<string, number[]>();
  const barredByRequirement = new Map<RequirementCode, Bitset>();
  const table = {
    count,
    needs: recordOf(needCodes, set),
    fundingRoutes: recordOf(fundingRoutes, set),
    settings: recordOf(settings, set),
    cohortFor: recordOf(cohortCodes, set),
    cohortOpen: recordOf(cohortCodes, set),
    cohortExcluded: recordOf(cohortCodes, set),
    groups,
    minimumAges: new Uint8Array(count),
    maximumAges: new Uint8Array(count).fill(255),
    barredByRequirement,
    statesOffence: recordOf(offenceGroups, set),
    refusesOffence: recordOf(offenceGroups, set),
    notPreRelease: set(),
    closed: set(),
    startDays: new Int32Array(count).fill(-always),
    endDays: new Int32Array(count).fill(always),
    byProvider,
    byPrison,
    coverages: coverageNumbers.coverages,
    coverageOf: new Uint32Array(count),
  };
  let number = 0;
  const addCohorts = (service: Service): void => {
    const byStanding = {
      'for this group': table.cohortFor,
      'open to all': table.cohortOpen,
      excluded: table.cohortExcluded,
    };
    for (const cohort of cohortCodes) {
      const standing = toCohortStanding(service, cohort);
      if (standing !== 'not stated') addBit(byStanding[standing][cohort], number);
    }
    for (const name of service.cohorts.flatMap((statement) => statement.groups)) {
      const group = foldText(name);
      const members = groups.get(group) ?? set();
      groups.set(group, members);
      addBit(members, number);
    }
  };
  return {
    add(service) {
      for (const need of service.needs) addBit(table.needs[need], number);
      addBit(table.fundingRoutes[service.fundingRoute], number);
      for (const setting of service.settings) addBit(table.settings[setting], number);
      addCohorts(service);
      table.minimumAges[number] = Math.min(service.eligibility.minimumAge ?? 0, 255);
      table.maximumAges[number] = Math.min(service.eligibility.maximumAge ?? 255, 255);
      if (service.eligibility.preRelease === 'no') addBit(table.notPreRelease, number);
      if (service.status === 'defunct' || service.status === 'inactive') addBit(table.closed, number);
      for (const code of toBarredRequirements(service)) {
        const members = barredByRequirement.get(code) ?? set();
        barredByRequirement.set(code, members);
        addBit(members, number);
      }
      for (const group of offenceGroups) {
        const acceptance = service.exclusions[group];
        if (acceptance !== undefined) addBit(table.statesOffence[group], number);
        if (acceptance === 'does not accept') addBit(table.refusesOffence[group], number);
      }
      if (service.starts) table.startDays[number] = toDayNumber(service.starts);
      if (service.ends) table.endDays[number] = toDayNumber(service.ends);
      for (const id of new Set([service.organization, ...service.partners].map((one) => one.id))) {
        pushTo(byProvider, id, number);
      }
      for (const prison of new Set(service.prisonsServed.map(toPrisonKey))) pushTo(byPrison, prison, number);
      table.coverageOf[number] = coverageNumbers.numberOf(service.coverage);
      number += 1;
    },
    build: () => table,
  };
}

function pushTo(lists: Map<string, number[]>, key: string, number: number): void {
  const members = lists.get(key) ?? [];
  lists.set(key, members);
  members.push(number);
}

const dayZero = parseCalendarDay('1970-01-01');

/** A day as a number that orders as days do. */
export function toDayNumber(day: CalendarDay): number {
  return dayZero === null ? 0 : daysBetween(dayZero, day);
}
