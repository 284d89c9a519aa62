import type { MeantPhrase } from '../serviceQuery.ts';
import { withoutStrangers } from './amongStrangers.ts';
import { asItWasMeant } from './asItWasMeant.ts';
import { isThePersonAsChild } from './childrenOfThePerson.ts';
import { findNegated } from './findNegated.ts';
import { withHomePlaces } from './homeAmongPlaces.ts';
import type { Lexicon } from './lexicon.ts';
import { statesNeed, withoutIncidental } from './no-need/incidentalWords.ts';
import { withoutOthers, wordsOfOthers } from './no-need/wordsOfOthers.ts';
import { withPerpetrator } from './perpetrators.ts';
import type { QueryToken } from './queryTokens.ts';
import type { ReadText } from './reading/textReader.ts';
import { lessLikely, readFromWhole, readWhole } from './reading/wholeText.ts';
import { underAgeNote } from './recogniseAge.ts';
import { isPersonal, needsOf, type PlacedRecognition } from './recognition.ts';
import { wordsOfDenials } from './wordsOfDenials.ts';

/** What was made of the words that speak of the person, and which of the others do not. */
export interface Meant {
  /** Everything recognised or read that is said of the person, in order. */
  readonly kept: readonly PlacedRecognition[];
  /** The places of the words of which something was made. */
  readonly taken: ReadonlySet<number>;
  readonly whole: ReadText;
  /** The places of the words that speak of an offence or of somebody else. */
  readonly others: ReturnType<typeof wordsOfOthers>;
  /** The places of the words by which something is denied. */
  readonly denials: ReadonlySet<number>;
  readonly negated: readonly PlacedRecognition[];
}

interface ToMean {
  readonly text: string;
  readonly tokens: readonly QueryToken[];
  readonly plain: ReadonlySet<number>;
  readonly found: readonly PlacedRecognition[];
  readonly asMeant: readonly MeantPhrase[];
}

/**
 * Tells what of all that was recognised is meant of the person: neither denied nor said of others nor only named, and
 * what the text as a whole states that no phrase names.
 *
 * @throws ReadingAwaitedError where more than a few words are typed before the model has come
 */
export function findMeant({ text, tokens, plain, found, asMeant }: ToMean, lexicon: Lexicon): Meant {
  const negated = findNegated(tokens, found);
  const isUnderAge = found.some(({ recognition }) => recognition.notes?.includes(underAgeNote) === true);
  const others = wordsOfOthers(tokens);
  const denials = wordsOfDenials(tokens, negated);
  const ofThePerson = withHomePlaces(
    text,
    tokens,
    withoutOthers(
      withoutStrangers(
        text,
        tokens,
        found.filter((one) => !negated.includes(one) && !(isUnderAge && isThePersonAsChild(tokens, one))),
      ),
      others,
    ),
  );
  const known = takenTokens(found);
  const hidden = takenTokens(found.filter(isPersonal));
  const whole = readWhole(
    tokens,
    found,
    (place) => plain.has(place) || hidden.has(place),
    lexicon.readingModel,
  );
  const byPhrases = withoutIncidental({ text, tokens, taken: known }, ofThePerson, whole).map((one) =>
    asItWasMeant(one, asMeant),
  );
  const spoken = new Set([...byPhrases, ...negated].flatMap(({ recognition }) => needsOf(recognition.terms)));
  const asked = new Set(
    byPhrases.flatMap(({ recognition: { offered = [] } }) => offered.flatMap(({ terms }) => needsOf(terms))),
  );
  // What is said of others, or denied, speaks for no need of the person.
  const leftOutAt = takenTokens([
    ...negated,
    ...byPhrases.filter(({ recognition: { leftOut } }) => leftOut?.some(({ why }) => why !== 'offence')),
  ]);
  const isUnspoken = (place: number): boolean =>
    others.has(place) || denials.has(place) || leftOutAt.has(place);
  const isSilent = (place: number): boolean => plain.has(place) || hidden.has(place) || isUnspoken(place);
  const isAllSpoken = others.size + denials.size + leftOutAt.size === 0;
  const ownWords = isAllSpoken
    ? whole
    : lessLikely(readWhole(tokens, found, isSilent, lexicon.readingModel), whole);
  const fromWhole = readFromWhole(ownWords, {
    text,
    tokens,
    isSpokenOf: (need) => spoken.has(need),
    isAskedAbout: (need) => asked.has(need),
    mayTell: (place) => !known.has(place) && !isSilent(place),
    isNeedStated: byPhrases.some(statesNeed),
  });
  const readIn = fromWhole.map((one) => asItWasMeant(one, asMeant));
  const kept = withPerpetrator(tokens, [...byPhrases, ...readIn], whole).toSorted((a, b) => a.at - b.at);
  const keptAt = new Map(byPhrases.map((one) => [one.at, one]));
  const taken = takenTokens([...found.map((one) => keptAt.get(one.at) ?? one), ...readIn]);
  return { kept, taken, whole, others, denials, negated };
}

/** The places of the words of which something was made. */
export function takenTokens(found: readonly PlacedRecognition[]): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { at, recognition } of found) {
    if (recognition.leavesText) continue;
    for (let token = at; token < at + recognition.length; token += 1) taken.add(token);
  }
  return taken;
}
