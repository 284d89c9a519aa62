import { cohortLabels } from '../../taxonomy/labels.ts';
import type { UnderstoodTerm } from '../searchResponse.ts';
import { typedPhrase, type QueryToken } from './queryTokens.ts';

/** The sex that the word at a place tells, as a term that quotes it. */
export function toSexTerm(
  text: string,
  tokens: readonly QueryToken[],
  at: number,
  sex: 'women' | 'men',
): UnderstoodTerm {
  const typed = typedPhrase(text, tokens, at, at + 1);
  return { kind: 'cohort', typed, code: sex, label: cohortLabels[sex], group: null };
}

/** Terms with the sex that a pronoun tells, unless a plain word does: "a man", "women". */
export function withSex(
  terms: readonly UnderstoodTerm[],
  sex: UnderstoodTerm | null,
): readonly UnderstoodTerm[] {
  const isTold = terms.some(({ kind, ...term }) => kind === 'cohort' && 'code' in term && isSex(term.code));
  return sex === null || isTold ? terms : [...terms, sex];
}

function isSex(code: string): boolean {
  return code === 'women' || code === 'men';
}

/** The sex that plain words tell ("man", "30M"); null where none does, or where both are named. */
export function toldSex(terms: readonly UnderstoodTerm[]): 'women' | 'men' | null {
  const told = (['women', 'men'] as const).filter((sex) =>
    terms.some((term) => term.kind === 'cohort' && term.code === sex && term.label === cohortLabels[sex]),
  );
  const [only] = told;
  return only !== undefined && told.length === 1 ? only : null;
}
