import type { Cohort } from '../../catalogue/codes.ts';
import type { UnderstoodTerm } from '../searchResponse.ts';
import { addAll, addBit, keepCommon, makeBitset, removeAll, removeBit, type Bitset } from './bitset.ts';
import { cohortAges } from './cohortStanding.ts';
import type { ServiceTable } from './serviceTable.ts';

/**
 * The services among these that take the person who was described: none that does not take the sex,
 * the cohort or the ages, or that is not given before release.
 */
export function takingThePerson(
  services: Bitset,
  table: ServiceTable,
  terms: readonly UnderstoodTerm[],
): Bitset {
  const left = services.slice();
  for (const term of withoutUnclearSex(terms)) {
    if (term.kind === 'cohort') removeAll(left, table.cohortExcluded[term.code]);
    if (term.kind === 'age') {
      removeOtherAges(left, table, term);
      // "For older people" says an age, whether or not the listing gives a number.
      if (term.to < cohortAges.older.from) removeAll(left, table.cohortFor.older);
    }
    if (term.kind === 'setting' && term.code === 'pre-release') removeAll(left, table.notPreRelease);
  }
  return left;
}

/** Without the sexes where both were typed: one of them is somebody else, and nobody knows which. */
export function withoutUnclearSex(terms: readonly UnderstoodTerm[]): readonly UnderstoodTerm[] {
  const isSex = (term: UnderstoodTerm): boolean =>
    term.kind === 'cohort' && (term.code === 'women' || term.code === 'men');
  const sexes = new Set(terms.flatMap((term) => (term.kind === 'cohort' && isSex(term) ? [term.code] : [])));
  return sexes.size > 1 ? terms.filter((term) => !isSex(term)) : terms;
}

/**
 * The services among these with any of the needs and by any of the providers that were understood;
 * `mentioning` count as the providers' own.
 */
export function withNeedsAndProviders(
  services: Bitset,
  table: ServiceTable,
  terms: readonly UnderstoodTerm[],
  mentioning: Bitset | null,
): Bitset {
  const left = services.slice();
  const needs = terms.flatMap((term) => (term.kind === 'need' ? [table.needs[term.code]] : []));
  if (needs.length > 0) keepAny(left, needs);
  const asked = terms.filter((term) => term.kind === 'provider');
  if (asked.length > 0) {
    const providers = mentioning?.slice() ?? makeBitset(table.count);
    for (const { organizationIds } of asked)
      for (const id of organizationIds)
        for (const number of table.byProvider.get(id) ?? []) addBit(providers, number);
    keepCommon(left, providers);
  }
  return left;
}

function keepAny(left: Bitset, sets: readonly Bitset[]): void {
  const [first, ...others] = sets;
  const any = others.length === 0 ? first! : first!.slice();
  for (const other of others) addAll(any, other);
  keepCommon(left, any);
}

/** Takes out the services that do not take a cohort. */
export function removeExcluding(left: Bitset, table: ServiceTable, cohort: Cohort): void {
  removeAll(left, table.cohortExcluded[cohort]);
}

function removeOtherAges(
  left: Bitset,
  table: ServiceTable,
  ages: { readonly from: number; readonly to: number },
): void {
  for (let number = 0; number < table.count; number += 1) {
    if (table.minimumAges[number]! > ages.to || table.maximumAges[number]! < ages.from) {
      removeBit(left, number);
    }
  }
}
