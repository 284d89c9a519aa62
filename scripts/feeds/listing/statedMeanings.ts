import type { Need } from '../../../src/catalogue/codes.ts';
import type { CohortStatement } from '../../../src/catalogue/service.ts';
import { quote, type Cleaned } from '../cleaning/cleaned.ts';
import type { RawTerm } from './rawListing.ts';
import { termKey, type MappedMeaning, type TermMapping } from './termMapping.ts';

/** What a listing's taxonomy terms state. */
export interface StatedMeanings {
  readonly needs: readonly Need[];
  readonly cohorts: readonly CohortStatement[];
}

/** The needs and cohorts that the feed's own terms state, by the mapping; terms it does not know are listed. */
export function statedMeanings(
  terms: readonly RawTerm[],
  mapping: TermMapping | null,
): Cleaned<StatedMeanings> {
  const needs = new Set<Need>();
  const groups = new Map<CohortStatement['cohort'], Set<string>>();
  const madeFor = new Set<CohortStatement['cohort']>();
  const warnings: string[] = [];
  for (const term of mapping ? terms : []) {
    const meaning = mapping ? findMeaning(term, mapping) : null;
    if (!meaning) {
      const name = term.name ?? term.id;
      if (name !== null) warnings.push(`the mapping does not know the term ${quote(name)}`);
      continue;
    }
    meaning.needs.forEach((need) => needs.add(need));
    for (const { cohort, group } of meaning.cohorts) {
      const known = groups.get(cohort) ?? new Set();
      if (group !== null) known.add(group);
      groups.set(cohort, known);
      if (!suiting.test(term.vocabulary ?? '')) madeFor.add(cohort);
    }
  }
  // Both are everybody.
  if (groups.has('women') && groups.has('men')) {
    groups.delete('women');
    groups.delete('men');
  }
  const isForMany = groups.size > mostGroups;
  if (isForMany) warnings.push(`it is filed under ${groups.size} groups, so it was taken as open to all`);
  const cohorts = [...groups].map(([cohort, named]): CohortStatement => {
    const standing = isForMany || !madeFor.has(cohort) ? 'open to all' : 'for this group';
    return { cohort, standing, groups: [...named] };
  });
  return { value: { needs: [...needs], cohorts }, warnings };
}

// Outpost's lists of whom a service suits: it takes them, and is not made for them.
const suiting = /^(?:suitabilities|send_needs)$/;

// A service filed under more groups than this is suitable for them, not made for them.
const mostGroups = 3;

function findMeaning({ id, name, vocabulary }: RawTerm, mapping: TermMapping): MappedMeaning | null {
  const keys = [
    ...(id === null ? [] : [termKey(`${vocabulary ?? ''} ${id}`), termKey(id)]),
    ...(name === null ? [] : [termKey(name)]),
  ];
  return keys.flatMap((key) => mapping.get(key) ?? []).at(0) ?? null;
}
