import { findRecognitions } from '../../src/search/understanding/findRecognitions.ts';
import type { Lexicon } from '../../src/search/understanding/lexicon.ts';
import { toQueryTokens } from '../../src/search/understanding/queryTokens.ts';
import { phraseFeatures } from '../../src/search/understanding/reading/phraseFeatures.ts';
import type { LearnedWeights } from '../../src/search/understanding/reading/readingWeights.ts';
import { needsOf } from '../../src/search/understanding/recognition.ts';
import type { LabelledText } from './labelledText.ts';
import { learnFeatures, type Label, type Restraint } from './learnWeights.ts';

/**
 * Learns from which words around it a phrase that names a need is meant, and by which it is only named,
 * denied or said of somebody else. A phrase is meant where its text states one of its needs, or a fair
 * reader would accept one.
 */
export function learnPhrases(
  texts: readonly LabelledText[],
  lexicon: Lexicon,
  restraint: Restraint,
): LearnedWeights {
  const phrases = texts.flatMap((text) => toPhrases(text, lexicon));
  return learnFeatures(
    phrases.map(({ features }) => features),
    [phrases.map(({ label }) => label)],
    restraint,
  );
}

function toPhrases(
  { text, needs, accepted, weight }: LabelledText,
  lexicon: Lexicon,
): readonly { readonly features: readonly string[]; readonly label: Label }[] {
  const words = toQueryTokens(text);
  const named = findRecognitions(text, words, new Set(), lexicon)
    .map(({ at, recognition: { length, terms } }) => ({ at, length, needs: needsOf(terms) }))
    .filter((one) => one.needs.length > 0);
  const isOfNeed = (place: number): boolean =>
    named.some(({ at, length }) => place >= at && place < at + length);
  return named.map((phrase) => ({
    features: phraseFeatures({ words, ...phrase, isOfNeed }),
    label: { isStated: phrase.needs.some((need) => needs.includes(need) || accepted.includes(need)), weight },
  }));
}
