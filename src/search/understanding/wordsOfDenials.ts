import { isDenying } from './negation.ts';
import { partAround } from './no-need/partOfText.ts';
import { findNoteLists, placesListed } from './noteLists.ts';
import type { QueryToken } from './queryTokens.ts';
import type { PlacedRecognition } from './recognition.ts';
import { isAnsweredNo } from './settledWords.ts';
import { isApart, wordAt } from './tokenWords.ts';

// "Not homeless, wants a choir" may be typed without its comma.
const wishing = /^(?:needs?|wants?|likes?|looking|interested|would|help)$/;

// "Came off benefits", "declined a referral for housing".
const settling =
  /^(?:came|come|off|paid|cleared|completed|discharged|declin(?:ed|es|ing)|refus(?:es|ing)|turn(?:s|ed|ing)|down|hear|of|after|passed|achieved|gained|referrals?|offers?|sorted)$/;

/** The places of the words that belong to what is denied, and ask for nothing: "[never used] drugs [in his life]". */
export function wordsOfDenials(
  tokens: readonly QueryToken[],
  negated: readonly PlacedRecognition[],
): ReadonlySet<number> {
  const lists = findNoteLists(tokens);
  const places = new Set([...placesListed(lists, 'denied'), ...placesListed(lists, 'in-place')]);
  for (const { at, recognition } of negated) {
    const next = at + recognition.length;
    const isOfDenial = (place: number): boolean =>
      !isApart(tokens, place) && (isDenying(wordAt(tokens, place)) || settling.test(wordAt(tokens, place)));
    for (let place = at - 1; isOfDenial(place); place -= 1) places.add(place);
    // "Self harm: none reported": the answer belongs to it as well.
    const isAnswered = isApart(tokens, next - 1) && isAnsweredNo(tokens, next);
    const [, end] = partAround(tokens, isAnswered ? next : next - 1);
    for (let place = next; place < end && !wishing.test(wordAt(tokens, place)); place += 1) places.add(place);
  }
  return places;
}
