import type { ThesaurusTerm } from '../../src/taxonomy/thesaurusTerm.ts';
import type { LabelledText } from './labelledText.ts';

// A phrase is a part of a text, not one that somebody typed.
const weight = 0.3;

/** The phrases of the thesaurus as texts to learn from: each states its needs, and the others state none. */
export function phrasesAsTexts(thesaurus: readonly ThesaurusTerm[]): readonly LabelledText[] {
  return thesaurus
    .filter(({ uncertain }) => !uncertain)
    .flatMap(({ term, variants, needs, subNeeds }) =>
      [term, ...variants].map((text) => ({
        text,
        needs,
        accepted: [],
        isPerpetrator: toSide(subNeeds),
        weight,
      })),
    );
}

function toSide(subNeeds: readonly string[]): boolean | null {
  if (subNeeds.includes('domestic_abuse/perpetrated')) return true;
  return subNeeds.includes('domestic_abuse/experienced') ? false : null;
}
