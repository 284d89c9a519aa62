import { createLeastKeys } from './leastKeys.ts';
import { cohortAges } from './filters/cohortStanding.ts';
import { mostLeftOut, type NamedServices } from './findByName.ts';
import { addAll, hasBit, makeBitset, toNumbers, type Bitset } from './filters/bitset.ts';
import type { ReachOfArea } from './filters/reachOfArea.ts';
import type { ServiceTable } from './filters/serviceTable.ts';
import { foldText } from './foldText.ts';
import type { UnderstoodTerm } from './searchResponse.ts';
import type { RequirementCode } from '../taxonomy/requirementCodes.ts';
import type { NamedPrison } from './understanding/namedPrison.ts';
import type { TextMatch } from './text-index/matchText.ts';
import { cohortCodes, type Cohort, type Need, type OffenceGroup } from '../catalogue/codes.ts';

/** What decides the order of results, apart from who they are. */
export interface RankingFacts {
  readonly reach: ReachOfArea | null;
  readonly terms: readonly UnderstoodTerm[];
  /** The cohorts set by hand count for the order as typed ones do. */
  readonly cohorts: readonly Cohort[];
  /** What the sentence carries: a service that is not for people on it comes last. */
  readonly requirements: readonly RequirementCode[];
  /** Offences that were named: a service that does not take people convicted of them comes last. */
  readonly offences: readonly OffenceGroup[];
  /** Help for people who experienced abuse, where the person uses it: it comes last. */
  readonly forVictims: Bitset | null;
  /** Where the person is: what works there comes first as long as no home area is known. */
  readonly prisons: readonly NamedPrison[];
  /** Whether what works only in custody comes after what works in the community. */
  readonly isInCommunity: boolean;
  readonly text: TextMatch | null;
  readonly hints: TextMatch | null;
  /** Services whose name was typed: they come first, the most nearly whole names before the others. */
  readonly named: NamedServices | null;
  /** Today, as the table counts days. */
  readonly today: number;
}

/** A service at its place. */
export interface RankedService {
  readonly number: number;
  readonly score: number;
}

// The order is one number for each service, so that thousands sort without comparing objects: from the
// weightiest digit down: how much of a name was left out, set aside, not begun, reach or not in the prison, cohort, for a
// group that nobody asked about, needs, setting, text, and the number itself, which stands for name and id. All of it fits in the 53 bits of
// an exact number.
const notNamed = mostLeftOut + 1;
const asides = 4;
const tiers = 8;
const standings = 64;
const needSteps = 16;
const settingSteps = 2;
const scoreSteps = 1 << 13;
const numbers = 1 << 20;

/** The services of a set from one place of the order to another, best first. */
export function rankServices(
  table: ServiceTable,
  found: Bitset,
  facts: RankingFacts,
  page: { readonly limit: number; readonly offset: number },
): readonly RankedService[] {
  const keys = toKeys(table, found, facts);
  const least = createLeastKeys(page.offset + page.limit);
  for (const key of keys) least.add(key);
  return [...least.sorted().subarray(page.offset)].map((key) => {
    const number = key % numbers;
    return { number, score: scoreOf(facts, number) };
  });
}

/** At which place a service of a set stands in its order, counted from 1. */
export function placeInOrder(
  table: ServiceTable,
  found: Bitset,
  facts: RankingFacts,
  number: number,
): number {
  const keys = toKeys(table, found, facts);
  const own = keys.find((key) => key % numbers === number) ?? Number.POSITIVE_INFINITY;
  return keys.reduce((before, key) => (key < own ? before + 1 : before), 1);
}

/** One number for each service of a set: the smaller, the earlier. */
function toKeys(table: ServiceTable, found: Bitset, facts: RankingFacts): Float64Array {
  const services = toNumbers(found);
  const keys = new Float64Array(services.length);
  for (const { steps, of } of toDigits(table, facts)) {
    for (let at = 0; at < keys.length; at += 1) keys[at] = keys[at]! * steps + of(services[at]!);
  }
  addScores(keys, services, facts);
  for (let at = 0; at < keys.length; at += 1) keys[at] = keys[at]! * numbers + services[at]!;
  return keys;
}

function scoreOf({ text, hints }: RankingFacts, number: number): number {
  return (text?.scores[number] ?? 0) + 0.5 * (hints?.scores[number] ?? 0);
}

/** One digit of the order: 0 is best. */
interface Digit {
  readonly steps: number;
  readonly of: (number: number) => number;
}

/** The digits that tell services apart, the weightiest first: one that is the same for all is left out. */
function toDigits(table: ServiceTable, facts: RankingFacts): readonly Digit[] {
  const { named, reach, today, terms } = facts;
  const digits: Digit[] = [];
  const add = (steps: number, of: (number: number) => number): void => void digits.push({ steps, of });
  if (named) add(notNamed + 1, (number) => (hasBit(named.set, number) ? named.leftOut(number) : notNamed));
  const toAside = createAside(table, facts);
  if (toAside) add(asides, toAside);
  add(2, (number) => (table.startDays[number]! > today ? 1 : 0));
  const inPrison = worksInPrisons(table, facts);
  if (reach) add(tiers, (number) => reach.tiers[number]!);
  else if (inPrison) add(tiers, (number) => (inPrison.has(number) ? 0 : 1));
  const askedCohorts = toAskedCohorts(table, facts);
  if (askedCohorts.length > 0) {
    add(standings, (number) => {
      let standing = 0;
      for (const { toStanding } of askedCohorts) standing += toStanding(number);
      return Math.min(standing, standings - 1);
    });
  }
  // A list of everything is one from A to Z.
  if (terms.length > 0 || facts.cohorts.length > 0 || facts.text) {
    const asked = askedCohorts.map(({ cohort }) => cohort);
    const forOthers = toForOthers(table, asked);
    add(2, (number) => (hasBit(forOthers, number) ? 1 : 0));
  }
  const needs = new Set(terms.flatMap((term): readonly Need[] => (term.kind === 'need' ? [term.code] : [])));
  const needSets = [...needs].map((need) => table.needs[need]);
  if (needSets.length > 0) {
    add(needSteps, (number) => {
      let missing = 0;
      for (const set of needSets) if (!hasBit(set, number)) missing += 1;
      return Math.min(missing, needSteps - 1);
    });
  }
  const settingSets = terms.flatMap((term) => (term.kind === 'setting' ? [table.settings[term.code]] : []));
  if (settingSets.length > 0)
    add(settingSteps, (number) => (settingSets.some((set) => !hasBit(set, number)) ? 1 : 0));
  return digits;
}

/** The last digit: how far a service's score is below the best. */
function addScores(keys: Float64Array, services: Uint32Array, facts: RankingFacts): void {
  if (!(facts.text ?? facts.hints)) return;
  let best = 0;
  for (const number of services) best = Math.max(best, scoreOf(facts, number));
  if (best === 0) return;
  for (let at = 0; at < keys.length; at += 1) {
    const worse = Math.round((1 - scoreOf(facts, services[at]!) / best) * (scoreSteps - 1));
    keys[at] = keys[at]! * scoreSteps + worse;
  }
}

/** The services that work in a prison that was named; null where none does, or home decides. */
function worksInPrisons(table: ServiceTable, { prisons, reach }: RankingFacts): ReadonlySet<number> | null {
  if (reach) return null;
  const inside = prisons.flatMap(({ key }) => (key === null ? [] : (table.byPrison.get(key) ?? [])));
  return inside.length === 0 ? null : new Set(inside);
}

/**
 * Why a service stands after the others: 1 where it works only in custody, 2 where it does not take the
 * person or is for the other one. Null where nothing can set one aside.
 */
function createAside(
  table: ServiceTable,
  { requirements, offences, forVictims, isInCommunity }: RankingFacts,
): ((number: number) => number) | null {
  const barring = [
    ...requirements.flatMap((code) => table.barredByRequirement.get(code) ?? []),
    ...offences.map((group) => table.refusesOffence[group]),
    ...(forVictims ? [forVictims] : []),
  ];
  if (!isInCommunity && barring.length === 0) return null;
  const { community, custody } = table.settings;
  const preRelease = table.settings['pre-release'];
  return (number) => {
    const isInside = hasBit(custody, number) || hasBit(preRelease, number);
    const isOnlyInside = isInCommunity && isInside && !hasBit(community, number);
    return (isOnlyInside ? 1 : 0) + (barring.some((set) => hasBit(set, number)) ? 2 : 0);
  };
}

interface AskedCohort {
  readonly cohort: Cohort;
  readonly toStanding: (number: number) => number;
}

/** For each cohort asked about, how far a service is from being for it: 0 is for the very group. */
function toAskedCohorts(table: ServiceTable, { terms, cohorts }: RankingFacts): readonly AskedCohort[] {
  const asked = new Map<string, { cohort: Cohort; group: string | null }>();
  for (const cohort of cohorts) asked.set(cohort, { cohort, group: null });
  for (const term of terms) {
    if (term.kind === 'cohort')
      asked.set(`${term.code} ${term.group ?? ''}`, { cohort: term.code, group: term.group });
    if (term.kind === 'age')
      for (const cohort of cohortsOfAge(term)) asked.set(cohort, { cohort, group: null });
  }
  return [...asked.values()].map(({ cohort, group }) => {
    const members = group === null ? undefined : table.groups.get(foldText(group));
    const toStanding = (number: number) => {
      if (members && hasBit(members, number)) return 0;
      if (hasBit(table.cohortFor[cohort], number)) return 1;
      return hasBit(table.cohortOpen[cohort], number) ? 2 : 3;
    };
    return { cohort, toStanding };
  });
}

/** Services for groups that nobody asked about. Whoever asks knows the sex, so that is no such group. */
function toForOthers(table: ServiceTable, asked: readonly Cohort[]): Bitset {
  const groups = cohortCodes.filter((cohort) => cohort !== 'women' && cohort !== 'men');
  const others = groups.filter((cohort) => !asked.includes(cohort));
  if (others.length < groups.length) return toUnion(table, others);
  // Mostly no group is asked about.
  const known = forAnyGroup.get(table) ?? toUnion(table, groups);
  forAnyGroup.set(table, known);
  return known;
}

const forAnyGroup = new WeakMap<ServiceTable, Bitset>();

function toUnion(table: ServiceTable, cohorts: readonly Cohort[]): Bitset {
  const union = makeBitset(table.count);
  for (const cohort of cohorts) addAll(union, table.cohortFor[cohort]);
  return union;
}

/** The cohorts that everybody of these ages belongs to. */
function cohortsOfAge({ from, to }: { readonly from: number; readonly to: number }): readonly Cohort[] {
  return (['older', 'young_adult'] as const).filter(
    (cohort) => from >= cohortAges[cohort].from && to <= cohortAges[cohort].to,
  );
}
