import type { FactGroup } from '../../../catalogue/codes.ts';
import type { Service } from '../../../catalogue/service.ts';
import { listDifferences } from '../../../changes/listDifferences.ts';
import { toGroupFacts, type NameOfArea } from './groupFacts.ts';

/** A fact that a correction changes, in words. */
export interface ChangedFact {
  readonly term: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * The facts of a group that a correction changes, in the words of the listing. A change that these words
 * do not show is told by the name of its field, so that nothing is changed unseen.
 */
export function toChangedFacts(
  before: Service,
  after: Service,
  group: FactGroup,
  nameOfArea: NameOfArea,
): readonly ChangedFact[] {
  const were = new Map(toGroupFacts(before, group, nameOfArea).map(({ term, details }) => [term, details]));
  const are = new Map(toGroupFacts(after, group, nameOfArea).map(({ term, details }) => [term, details]));
  const terms = [...new Set([...are.keys(), ...were.keys()])];
  const shown = terms
    .map((term) => ({ term, before: were.get(term) ?? [], after: are.get(term) ?? [] }))
    .filter((fact) => fact.before.join('\n') !== fact.after.join('\n'));
  if (shown.length > 0) return shown;
  return listDifferences(before, after).map((difference) => ({
    term: difference.path,
    before: [difference.before ?? 'Not stated'],
    after: [difference.after ?? 'Not stated'],
  }));
}
