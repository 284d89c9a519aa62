import type { UnderstoodTerm } from '../searchResponse.ts';
import type { QueryToken } from './queryTokens.ts';

const owners: ReadonlySet<string> = new Set(['his', 'her', 'their', 'hers', 'theirs']);
const relatives: ReadonlySet<string> = new Set([
  'mum',
  'mums',
  'mam',
  'mother',
  'mothers',
  'dad',
  'dads',
  'father',
  'fathers',
  'stepdad',
  'stepmum',
  'stepfather',
  'stepmother',
  'wife',
  'husband',
  'girlfriend',
  'boyfriend',
  'sister',
  'brother',
  'gran',
  'nan',
  'grandad',
  'aunt',
  'uncle',
  'girl',
  'boy',
  'man',
  'woman',
]);

/** Whether the words from here name a relative of the person ("his mum"), who is not the person. */
export function namesRelative(tokens: readonly QueryToken[], at: number): boolean {
  return owners.has(tokens[at - 1]?.word ?? '') && relatives.has(tokens[at]?.word ?? '');
}

/** The terms without the cohorts that a relative brought. */
export function withoutCohorts(terms: readonly UnderstoodTerm[]): readonly UnderstoodTerm[] {
  return terms.filter(({ kind }) => kind !== 'cohort');
}
