import { cohortCodes, type Cohort, type Need } from '../../catalogue/codes.ts';
import { cohortsOfAges } from '../filters/cohortStanding.ts';
import {
  addAll,
  addBit,
  keepCommon,
  makeBitset,
  removeAll,
  toNumbers,
  type Bitset,
} from '../filters/bitset.ts';
import { recordOf } from '../filters/recordOf.ts';
import type { ServiceTable } from '../filters/serviceTable.ts';
import { cohortGroups } from '../../taxonomy/cohortGroups.ts';
import { relatedGroups } from '../../taxonomy/widerGroups.ts';
import { mostLeftOut } from '../findByName.ts';
import { foldText } from '../foldText.ts';
import { begunFirst, byShortfall, byValue, setFirst, setLast, type OrderStep } from './orderSteps.ts';
import type { RankingFacts } from './rankingFacts.ts';

/** How many bits the digits of all steps take together at most. */
export const bitsOfSteps = 22;
const tiers = 8;
const standings = 16;
const needSteps = 16;

/**
 * The steps that tell services apart before their text does, the weightiest first: how much of a name was
 * left out, set aside, not begun, reach or not in the prison, for people who did what was named, about what
 * was asked for, about what nobody asked for, for a group that nobody asked about, cohort, needs, setting,
 * every word typed. A step that is the same for all is left out. All digits fit in `bitsOfSteps`.
 */
export function toOrderSteps(table: ServiceTable, facts: RankingFacts): readonly OrderStep[] {
  const { reach, today, terms } = facts;
  const steps: OrderStep[] = [
    ...byName(table, facts),
    ...setAside(table, facts),
    begunFirst(table.startDays, today),
  ];
  const inPrison = worksInPrisons(table, facts);
  if (reach) steps.push(byValue(tiers, reach.tiers));
  else if (inPrison) steps.push(setFirst(inPrison));
  const fitting = [...(facts.forPerpetrators ? [facts.forPerpetrators] : []), ...toAccepting(table, facts)];
  if (fitting.length > 0) steps.push(setFirst(unionOf(table.count, fitting)));
  if (facts.bySubject) steps.push(setFirst(facts.bySubject.sought), setLast(facts.bySubject.other));
  const asked = toAskedCohorts(table, facts);
  // A list of everything is one from A to Z.
  if (terms.length > 0 || facts.cohorts.length > 0 || facts.text) {
    const askedCohorts = asked.map(({ cohort }) => cohort);
    steps.push(setLast(toForOthers(table, askedCohorts, isSexOpen(facts, askedCohorts))));
  }
  if (asked.length > 0)
    steps.push(
      byShortfall(
        standings,
        asked.map(({ sets }) => sets),
      ),
    );
  const needs = new Set(terms.flatMap((term): readonly Need[] => (term.kind === 'need' ? [term.code] : [])));
  const needSets = [...needs].map((need) => table.needs[need]);
  if (needSets.length === 1) steps.push(setFirst(needSets[0]!));
  else if (needSets.length > 1)
    steps.push(
      byShortfall(
        needSteps,
        needSets.map((set) => [set]),
      ),
    );
  const settings = terms.flatMap((term) => (term.kind === 'setting' ? [table.settings[term.code]] : []));
  const [first, ...others] = settings;
  if (first) {
    const inAll = first.slice();
    for (const other of others) keepCommon(inAll, other);
    steps.push(setFirst(inAll));
  }
  if (facts.wholly) steps.push(setFirst(facts.wholly));
  return steps;
}

function byName(table: ServiceTable, { named }: RankingFacts): readonly OrderStep[] {
  if (!named) return [];
  const leftOut = new Uint8Array(table.count).fill(mostLeftOut + 1);
  for (const number of toNumbers(named.set)) leftOut[number] = named.leftOut(number);
  return [byValue(mostLeftOut + 2, leftOut)];
}

/** After the others come those that do not take the person or are for the other one, and what works only in custody. */
function setAside(
  table: ServiceTable,
  { requirements, offences, forVictims, isInCommunity }: RankingFacts,
): readonly OrderStep[] {
  const steps: OrderStep[] = [];
  const barring = [
    ...requirements.flatMap((code) => table.barredByRequirement.get(code) ?? []),
    ...offences.map((group) => table.refusesOffence[group]),
    ...(forVictims ? [forVictims] : []),
  ];
  if (barring.length > 0) steps.push(setLast(unionOf(table.count, barring)));
  if (isInCommunity) steps.push(setLast(onlyInside(table)));
  return steps;
}

/** The services that work in a prison that was named; null where none does, or home decides. */
function worksInPrisons(table: ServiceTable, { prisons, reach }: RankingFacts): Bitset | null {
  if (reach) return null;
  const inside = prisons.flatMap(({ key }) => (key === null ? [] : (table.byPrison.get(key) ?? [])));
  if (inside.length === 0) return null;
  const set = makeBitset(table.count);
  for (const number of inside) addBit(set, number);
  return set;
}

/** For each offence that was named, the services that say they take people convicted of it, or decide case by case. */
function toAccepting(table: ServiceTable, { offences }: RankingFacts): readonly Bitset[] {
  return offences.map((group) => {
    const accepting = table.statesOffence[group].slice();
    removeAll(accepting, table.refusesOffence[group]);
    return accepting;
  });
}

interface AskedCohort {
  readonly cohort: Cohort;
  /** Those for the very group, those for the cohort or a group near it, those open to it: the earlier, the nearer. */
  readonly sets: readonly Bitset[];
}

/** For each cohort asked about, how far services are from being for it. */
function toAskedCohorts(table: ServiceTable, { terms, cohorts }: RankingFacts): readonly AskedCohort[] {
  const asked = new Map<string, { cohort: Cohort; group: string | null }>();
  for (const cohort of cohorts) asked.set(cohort, { cohort, group: null });
  for (const term of terms) {
    if (term.kind === 'cohort')
      asked.set(`${term.code} ${term.group ?? ''}`, { cohort: term.code, group: term.group });
    if (term.kind === 'age')
      for (const cohort of cohortsOfAges(term)) asked.set(cohort, { cohort, group: null });
  }
  return [...asked.values()].map(({ cohort, group }) => {
    if (group === null) {
      const none = makeBitset(table.count);
      return { cohort, sets: [none, table.cohortFor[cohort], table.cohortOpen[cohort]] };
    }
    const forRelated = table.cohortFor[cohort].slice();
    removeAll(forRelated, namingAGroup(table)[cohort]);
    addAll(forRelated, forGroups(table, relatedGroups(group)));
    return { cohort, sets: [forGroups(table, [group]), forRelated, table.cohortOpen[cohort]] };
  });
}

/** For each cohort the services that name a group of it. */
const namingAGroup = onceForTable((table) =>
  recordOf(cohortCodes, (cohort) => forGroups(table, cohortGroups[cohort])),
);

/** Services that name at least one of these groups of people. */
function forGroups(table: ServiceTable, groupNames: readonly string[]): Bitset {
  return unionOf(
    table.count,
    groupNames.flatMap((name) => table.groups.get(foldText(name)) ?? []),
  );
}

/** Services that work only in custody. */
const onlyInside = onceForTable((table) => {
  const { community, custody } = table.settings;
  const inside = unionOf(table.count, [custody, table.settings['pre-release']]);
  removeAll(inside, community);
  return inside;
});

const groups = cohortCodes.filter((cohort) => !isSex(cohort));
const forAnyGroup = onceForTable((table) => forCohorts(table, groups));
const forAnyGroupOrSex = onceForTable((table) => forCohorts(table, cohortCodes));

/** Services for groups that nobody asked about, and for one sex where that is open. Mostly no group is asked about. */
function toForOthers(table: ServiceTable, asked: readonly Cohort[], isAnySex: boolean): Bitset {
  if (asked.length === 0) return isAnySex ? forAnyGroupOrSex(table) : forAnyGroup(table);
  const others = (isAnySex ? cohortCodes : groups).filter((cohort) => !asked.includes(cohort));
  return forCohorts(table, others);
}

/** Whether a need is asked for, of somebody of either sex. Whoever looks words up knows the service, and the sex. */
function isSexOpen({ terms, heldSex }: RankingFacts, asked: readonly Cohort[]): boolean {
  return heldSex === null && !asked.some(isSex) && terms.some(({ kind }) => kind === 'need');
}

function isSex(cohort: Cohort): boolean {
  return cohort === 'women' || cohort === 'men';
}

/** Remembers what is made of a table's services. */
function onceForTable<Made>(make: (table: ServiceTable) => Made): (table: ServiceTable) => Made {
  const made = new WeakMap<ServiceTable, Made>();
  return (table) => {
    const known = made.get(table) ?? make(table);
    made.set(table, known);
    return known;
  };
}

function forCohorts(table: ServiceTable, cohorts: readonly Cohort[]): Bitset {
  return unionOf(
    table.count,
    cohorts.map((cohort) => table.cohortFor[cohort]),
  );
}

function unionOf(count: number, sets: readonly Bitset[]): Bitset {
  const union = makeBitset(count);
  for (const set of sets) addAll(union, set);
  return union;
}
