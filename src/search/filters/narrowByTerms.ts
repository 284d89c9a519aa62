import type { Cohort } from '../../catalogue/codes.ts';
import type { UnderstoodTerm } from '../searchResponse.ts';
import { addAll, addBit, makeBitset, removeAll, removeBit, type Bitset } from './bitset.ts';
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
    if (term.kind === 'age') removeOtherAges(left, table, term);
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
  const needs = makeBitset(table.count);
  const providers = makeBitset(table.count);
  let [hasNeed, hasProvider] = [false, false];
  for (const term of terms) {
    if (term.kind === 'need') {
      hasNeed = true;
      addAll(needs, table.needs[term.code]);
    }
    if (term.kind === 'provider') {
      hasProvider = true;
      for (const id of term.organizationIds) {
        for (const number of table.byProvider.get(id) ?? []) addBit(providers, number);
      }
    }
  }
  if (mentioning) addAll(providers, mentioning);
  for (let at = 0; at < left.length; at += 1) {
    if (hasNeed) left[at]! &= needs[at]!;
    if (hasProvider) left[at]! &= providers[at]!;
  }
  return left;
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
