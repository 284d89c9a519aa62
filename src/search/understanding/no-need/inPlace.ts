import { findNoteLists, isListedAt, placesListed } from '../noteLists.ts';
import { typedPhrase, typedWords, type QueryToken } from '../queryTokens.ts';
import type { PlacedRecognition } from '../recognition.ts';
import { isApart } from '../tokenWords.ts';

// Said alone, between commas, of somebody who is all right: "employed, housed, sober".
const inPlace =
  /^(?:(?:is|are|now|currently|and|also|he is|she is|hes|shes|been|still|fully|stably|all) )*(?:housed|sober|employed|working|in work|insured|married|abstinent|solvent|registered|stable|settled|debt free|drug free|alcohol free|clean|well|healthy|supported)$/;
const fewest = 2;
const lookedFor =
  /^(?:needs?|needing|wants?|wanting|goals?|help\w*|support|look\w*|aims?|hop(?:es|ing)|not|never|isnt|stay\w*|keep\w*|get\w*|become\w*|until|once|if)$/;

/** The places of what a note says that the person has or is, in a list of such things. */
function placesInPlace(tokens: readonly QueryToken[]): ReadonlySet<number> {
  const places = new Set(placesListed(findNoteLists(tokens), 'in-place'));
  const parts: (readonly [from: number, end: number])[] = [];
  for (let from = 0, end = 1; from < tokens.length; from = end, end += 1) {
    while (end < tokens.length && !isApart(tokens, end - 1)) end += 1;
    if (inPlace.test(typedWords(tokens, from, end))) parts.push([from, end]);
  }
  // "Sober" alone may be what is looked for, and so may all of it: "goals: sober, housed".
  if (parts.length >= fewest && !tokens.some(({ word }) => lookedFor.test(word)))
    for (const [from, end] of parts) for (let place = from; place < end; place += 1) places.add(place);
  return places;
}

/** What was recognised, where a note lists what is in place without the needs it would state anywhere else. */
export function withoutInPlace(
  text: string,
  tokens: readonly QueryToken[],
  found: readonly PlacedRecognition[],
): readonly PlacedRecognition[] {
  const places = placesInPlace(tokens);
  if (places.size === 0) return found;
  return found.map((one) => {
    const { terms = [], length, offered = [] } = one.recognition;
    const isOfNeed = [...terms, ...offered.flatMap((offer) => offer.terms)].some(
      ({ kind }) => kind === 'need',
    );
    if (!isOfNeed || !isListedAt(places, one)) return one;
    return {
      at: one.at,
      recognition: {
        length,
        terms: terms.filter(({ kind }) => kind !== 'need'),
        leftOut: [{ typed: typedPhrase(text, tokens, one.at, one.at + length), why: 'no-need' }],
      },
    };
  });
}
