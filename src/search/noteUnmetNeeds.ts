import { needCodes, type Need } from '../catalogue/codes.ts';
import { needLabels } from '../taxonomy/labels.ts';
import { countCommon } from './filters/bitset.ts';
import type { ServiceTable } from './filters/serviceTable.ts';
import type { SearchPlan } from './searchPlan.ts';

/**
 * Names the needs that nothing found is for, where something was found for another: several needs
 * are alternatives, and the list alone would not tell. A phrase that stands for two needs is met by one.
 */
export function noteUnmetNeeds(
  { understanding, found, total }: SearchPlan,
  table: ServiceTable,
): readonly string[] {
  if (total === 0) return [];
  const byPhrase = new Map<string, Need[]>();
  for (const term of understanding.terms) {
    if (term.kind === 'need') byPhrase.set(term.typed, [...(byPhrase.get(term.typed) ?? []), term.code]);
  }
  const isMet = (need: Need): boolean => countCommon(found, table.needs[need]) > 0;
  const unmet = new Set([...byPhrase.values()].filter((needs) => !needs.some(isMet)).flat());
  if (unmet.size === 0) return [];
  const labels = needCodes.filter((need) => unmet.has(need)).map((need) => needLabels[need]);
  return [`Nothing here for: ${labels.join('; ')}`];
}
