import type { FieldProblem } from '../../../changes/forms/formAnswer.ts';

/** What is wrong with a field, or null. */
export type ErrorOf = (field: string) => string | null;

/** Looks problems up by field; the first one of a field is told. */
export function toErrorOf(problems: readonly FieldProblem[]): ErrorOf {
  return (field) => problems.find((problem) => problem.field === field)?.message ?? null;
}
