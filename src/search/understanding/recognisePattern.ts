import type { CalendarDay } from '../../catalogue/calendarDay.ts';
import type { ThesaurusTerm } from '../../taxonomy/thesaurusTerm.ts';
import type { PhraseBook } from './phraseBook.ts';
import { matchPattern, type PatternBook, type PatternMatch, type PatternWords } from './phrasePatterns.ts';
import { typedPhrase } from './queryTokens.ts';
import { toTermRecognition } from './recogniseTerm.ts';
import type { Passage, Recogniser, Recognition } from './recognition.ts';
import { isApart, wordAt } from './tokenWords.ts';
import { followsPlaceWord } from './wordsAroundPlaces.ts';

// What comes after these is said of something else.
const partingWords: ReadonlySet<string> = new Set(
  'and but because so then or nor who whose which while when over although since unless after before until though & plus cos hmp hmyoi yoi need needs issue issues problem problems concern concerns evidence'.split(
    ' ',
  ),
);

const formerly =
  /^(?:employer|boss|manager|colleague|workmate|landlord|cell ?mate|inmate|con|offender|prisoner|army|forces|services|military|serviceman|soldier|squaddie|marine|miner|police|copper|officer|teacher|friend|mate|neighbour|housemate|flatmate|user|addict|drinker|gang|member|tenant|client)$/;
const owned =
  /^(?:boyfriend|girlfriend|husband|wife|partner|friend|mate|son|daughter|mum|dad|brother|sister|neighbour|ex|lodger|colleague)$/;

// "Is not depressed".
const copula = /^(?:is|was|are|were|am)$/;
// "Lives on the street", but "lives on Acacia Street".
const ofNoRoad = /^(?:the|a|on|in|off|from)$/;

// "Lives in Hebden Bridge": a town, and no place to sleep.
const livingThere = /^(?:liv|stay)/;
const beforeHome = /^(?:to|in|near|for)$/;

/** Finds what the thesaurus has a pattern for: "about to lose her lovely flat". */
export function createPatternRecogniser(
  book: PatternBook<ThesaurusTerm>,
  terms: PhraseBook<ThesaurusTerm>,
  recognisePlace: Recogniser,
  today: CalendarDay,
): Recogniser {
  return (passage) => {
    const { text, tokens, at } = passage;
    const words = toPatternWords(passage, terms);
    const [word, owner] = [words.wordAt(at), words.ownerAt(at)];
    // "Lives in Bury with his wife": a town, and nobody's funeral.
    if (followsPlaceWord(passage) && (recognisePlace(passage)?.terms ?? []).length > 0) return null;
    const patterns = [...(book.get(word) ?? []), ...(owner === word ? [] : (book.get(owner) ?? []))];
    // "Stabbed his sisters boyfriend": typed without its apostrophe, and not the sister.
    const endsAtOwner = ({ length }: PatternMatch): boolean =>
      at + length < words.end &&
      words.wordAt(at + length - 1).endsWith('s') &&
      owned.test(words.wordAt(at + length));
    // "Ex employer", "ex cellmate": no former partner.
    const endsAtPrefix = ({ length }: PatternMatch): boolean =>
      words.wordAt(at + length - 1) === 'ex' &&
      at + length < words.end &&
      formerly.test(words.wordAt(at + length));
    // "No recourse sleeping rough": its last word begins what is known as a phrase of its own.
    const cutsTerm = ({ length, named }: PatternMatch): boolean =>
      length > named &&
      at + length < words.end &&
      terms
        .find([words.wordAt(at + length - 1), words.wordAt(at + length)])
        .some(({ needs, uncertain }) => needs.length > 0 && !uncertain);
    const placesIn = ({ length }: PatternMatch): readonly Recognition[] =>
      Array.from({ length }, (_, offset) => at + offset)
        .filter((place) => place > at && beforeHome.test(wordAt(tokens, place - 1)))
        .flatMap((place) => recognisePlace({ ...passage, at: place }) ?? []);
    const endsInPlace = ({ length }: PatternMatch): boolean =>
      livingThere.test(word) &&
      beforeHome.test(wordAt(tokens, at + 1)) &&
      (recognisePlace({ ...passage, at: at + 2 })?.length ?? 0) >= Math.max(2, length - 2);
    const isDenied = ({ length, named }: PatternMatch): boolean =>
      length > named && copula.test(word) && wordAt(tokens, at + 1) === 'not';
    const endsInRoad = ({ length }: PatternMatch): boolean =>
      livingThere.test(word) &&
      wordAt(tokens, at + length - 1) === 'street' &&
      !ofNoRoad.test(wordAt(tokens, at + length - 2));
    let best: { readonly match: PatternMatch; readonly entry: ThesaurusTerm } | null = null;
    for (const pattern of patterns) {
      const match = matchPattern(pattern, at, words);
      if (!match || isDenied(match) || endsInRoad(match) || endsInPlace(match)) continue;
      if (cutsTerm(match) || endsAtOwner(match) || endsAtPrefix(match)) continue;
      if (!best || isBetter(match, best.match)) best = { match, entry: pattern.meaning };
    }
    if (!best) return null;
    const { length } = best.match;
    const found = toTermRecognition(best.entry, typedPhrase(text, tokens, at, at + length), length, today);
    // "Moved to Swansea to get away from him" tells where home is, too.
    const places = placesIn(best.match).flatMap(({ terms: homes = [] }) => homes);
    return found && places.length > 0 ? { ...found, terms: [...(found.terms ?? []), ...places] } : found;
  };
}

/** The pattern that names more of the words, and of these the one with fewer between. */
function isBetter(match: PatternMatch, than: PatternMatch): boolean {
  return match.named === than.named ? match.length < than.length : match.named > than.named;
}

function toPatternWords({ text, tokens, end }: Passage, terms: PhraseBook<ThesaurusTerm>): PatternWords {
  const wordOf = (at: number): string => wordAt(tokens, at);
  const mayStandBetween = (at: number): boolean =>
    !partingWords.has(wordOf(at)) &&
    // "Learning disability easy read" speaks of no learning to read.
    terms
      .find([wordOf(at - 1), wordOf(at)])
      .every(({ cohorts }) => cohorts.every(({ cohort }) => cohort !== 'disability')) &&
    !terms.find([wordOf(at)]).some(({ needs, uncertain }) => needs.length > 0 && !uncertain);
  // Every pattern that begins here comes by the same words.
  const known: (boolean | undefined)[] = [];
  return {
    end,
    wordAt: wordOf,
    ownerAt: (at) => {
      const token = tokens[at];
      const isOwner = token?.word.endsWith('s') === true && /['’‘ʼ`´]/.test(text.charAt(token.to - 2));
      return isOwner ? token.word.slice(0, -1) : wordOf(at);
    },
    isApart: (at) => isApart(tokens, at - 1),
    mayStandBetween: (at) => (known[at] ??= mayStandBetween(at)),
  };
}
