import type { OfferedTerm, UnderstoodTerm } from '../searchResponse.ts';

/** The question whether words mean what they may mean, to be answered with one tap. */
export function toOfferedTerm(typed: string, terms: readonly UnderstoodTerm[]): OfferedTerm {
  const labels = terms.map(({ label }) => label).join('; ');
  return { typed, question: `Does ‘${typed}’ mean: ${labels}?`, terms };
}
