import type { MeantPhrase } from '../serviceQuery.ts';
import type { UnderstoodTerm } from '../searchResponse.ts';
import type { PlacedRecognition } from './recognition.ts';

/** What was asked about a phrase, as the person has answered it: then it is understood, and asked no more. */
export function asItWasMeant(one: PlacedRecognition, asMeant: readonly MeantPhrase[]): PlacedRecognition {
  const { offered = [], ...recognition } = one.recognition;
  const answered = offered.filter(({ typed }) => asMeant.some((phrase) => phrase.typed === typed));
  if (answered.length === 0) return one;
  const meant = answered.flatMap(({ typed, terms }) => {
    const codes = asMeant.filter((phrase) => phrase.typed === typed).map(({ code }) => code);
    return terms.filter((term) => hasCode(term, codes));
  });
  return {
    at: one.at,
    recognition: {
      ...recognition,
      terms: [...(recognition.terms ?? []), ...meant],
      offered: offered.filter((offer) => !answered.includes(offer)),
      leavesText: false,
    },
  };
}

function hasCode(term: UnderstoodTerm, codes: readonly MeantPhrase['code'][]): boolean {
  return 'code' in term && codes.includes(term.code);
}
