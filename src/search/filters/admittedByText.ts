import type { UnderstoodTerm } from '../searchResponse.ts';
import { addAll, addBit, makeBitset, type Bitset } from './bitset.ts';
import type { ServiceTable } from './serviceTable.ts';

/**
 * The services that what was understood leaves: with any of the needs, by any of the providers, and
 * none that does not take the sex, the cohort or the ages, or that is not given before release.
 */
export function admittedByTerms(table: ServiceTable, terms: readonly UnderstoodTerm[]): Bitset {
  const left = makeBitset(table.count).fill(0xffffffff);
  clearBeyond(left, table.count);
  const needs = makeBitset(table.count);
  const providers = makeBitset(table.count);
  let [hasNeed, hasProvider] = [false, false];
  for (const term of terms) {
    switch (term.kind) {
      case 'need':
        hasNeed = true;
        addAll(needs, table.needs[term.code]);
        break;
      case 'provider':
        hasProvider = true;
        for (const id of term.organizationIds) {
          for (const number of table.byProvider.get(id) ?? []) addBit(providers, number);
        }
        break;
      case 'cohort':
        remove(left, table.cohortExcluded[term.code]);
        break;
      case 'age':
        removeOtherAges(left, table, term);
        break;
      case 'setting':
        if (term.code === 'pre-release') remove(left, table.notPreRelease);
        break;
      case 'place':
    }
  }
  for (let at = 0; at < left.length; at += 1) {
    if (hasNeed) left[at]! &= needs[at]!;
    if (hasProvider) left[at]! &= providers[at]!;
  }
  return left;
}

function removeOtherAges(
  left: Bitset,
  table: ServiceTable,
  ages: { readonly from: number; readonly to: number },
): void {
  for (let number = 0; number < table.count; number += 1) {
    if (table.minimumAges[number]! > ages.to || table.maximumAges[number]! < ages.from) {
      left[number >>> 5]! &= ~(1 << (number & 31));
    }
  }
}

function remove(set: Bitset, other: Bitset): void {
  for (let at = 0; at < set.length; at += 1) set[at]! &= ~other[at]!;
}

function clearBeyond(set: Bitset, count: number): void {
  if ((count & 31) !== 0) set[set.length - 1]! &= (1 << (count & 31)) - 1;
}
