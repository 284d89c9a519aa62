import type { UnderstoodTerm } from '../searchResponse.ts';

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
