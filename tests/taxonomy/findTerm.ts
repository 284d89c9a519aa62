import { thesaurus } from '../../src/taxonomy/thesaurus.ts';
import type { ThesaurusTerm } from '../../src/taxonomy/thesaurusTerm.ts';

const bySpelling = new Map(
  thesaurus.flatMap((term) => [term.term, ...term.variants].map((spelling) => [spelling, term] as const)),
);

/** The entry a spelling belongs to, term or variant. Throws when nobody thought of it. */
export function findTerm(spelling: string): ThesaurusTerm {
  const term = bySpelling.get(spelling);
  if (!term) throw new Error(`The thesaurus does not know “${spelling}”.`);
  return term;
}

/** True when the thesaurus has the spelling at all. */
export function hasTerm(spelling: string): boolean {
  return bySpelling.has(spelling);
}
