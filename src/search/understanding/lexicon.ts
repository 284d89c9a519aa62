import type { CalendarDay } from '../../catalogue/calendarDay.ts';
import type { Organization } from '../../catalogue/service.ts';
import type { Gazetteer } from '../../geography/gazetteer.ts';
import type { PlaceName } from '../../geography/placeName.ts';
import type { ThesaurusTerm } from '../../taxonomy/thesaurusTerm.ts';
import { everydayWords } from './everydayWords.ts';
import { commonWords, fillerWords } from './fillerWords.ts';
import { givenNames } from '../../taxonomy/givenNames.ts';
import { lookalikeWords } from './lookalikeWords.ts';
import { isOrdinaryName } from './ordinaryNames.ts';
import { createPhraseBook, type PhraseBook } from './phraseBook.ts';
import type { KnownProvider } from './providerNames.ts';
import { toPhraseWords } from './phraseKey.ts';
import { recogniseAge } from './recogniseAge.ts';
import { createNoNeedRecogniser } from './no-need/recogniseNoNeed.ts';
import { findStatedBeside } from './no-need/statedBeside.ts';
import { recogniseOffence } from './recogniseOffence.ts';
import { recogniseOtherMeaning } from './recogniseOtherMeaning.ts';
import { createPlaceRecogniser } from './recognisePlace.ts';
import { createPostcodeRecogniser } from './recognisePostcode.ts';
import { createPrisonRecogniser } from './recognisePrison.ts';
import { createProviderBook, createProviderRecogniser } from './recogniseProvider.ts';
import { createPatternBook } from './phrasePatterns.ts';
import { createPatternRecogniser } from './recognisePattern.ts';
import { createRoadRecogniser } from './recogniseRoad.ts';
import { recogniseSexAndAge } from './recogniseSexAndAge.ts';
import { createLooseBook, createTermRecogniser, toWelshBeginnings } from './recogniseTerm.ts';
import { recogniseWelsh } from './recogniseWelsh.ts';
import type { ReadingModel } from './reading/readingModel.ts';
import { recogniseGroupSaid } from './recogniseGroupSaid.ts';
import type { Recogniser } from './recognition.ts';

/** All that is known to understand queries with, ready for look-up. */
export interface Lexicon {
  readonly today: CalendarDay;
  readonly terms: PhraseBook<ThesaurusTerm>;
  readonly places: PhraseBook<PlaceName>;
  readonly providers: PhraseBook<KnownProvider>;
  /** What is tried at each word; of equally long finds the earlier recogniser's counts. */
  readonly recognisers: readonly Recogniser[];
  /** Whether a word is one of a phrase, a listing or everyday English, so not a typing error. */
  readonly isKnownWord: (word: string) => boolean;
  /** Whether any listing holds a word. */
  readonly isIndexedWord: (word: string) => boolean;
  /** The word of listings that begins so and is in most of them; null when none does. */
  readonly commonestBeginning: (letters: string) => string | null;
  /** How many edits part a misspelt word from the nearest word of a listing; null when none is near. */
  readonly editsFromIndexed: (word: string) => number | null;
  /** What texts are read by as a whole. @throws ReadingAwaitedError where it has not come yet */
  readonly readingModel: () => ReadingModel;
}

/** What a lexicon is made of. `isIndexedWord` says whether any listing holds a word. */
export interface LexiconSources {
  readonly thesaurus: readonly ThesaurusTerm[];
  readonly gazetteer: Gazetteer;
  readonly places: PhraseBook<PlaceName>;
  readonly organizations: readonly Organization[];
  readonly isIndexedWord: (word: string) => boolean;
  readonly commonestBeginning: Lexicon['commonestBeginning'];
  readonly editsFromIndexed: Lexicon['editsFromIndexed'];
  readonly readingModel: Lexicon['readingModel'];
}

/** Makes the lexicon for a day; the books, which are the slow part, are made once. */
export function createLexicon(sources: LexiconSources): (today: CalendarDay) => Lexicon {
  const { thesaurus, gazetteer, places, organizations } = sources;
  const { isIndexedWord, commonestBeginning, editsFromIndexed, readingModel } = sources;
  const terms = createPhraseBook(
    thesaurus.flatMap((entry) => [entry.term, ...entry.variants].map((phrase) => [phrase, entry] as const)),
  );
  const loose = createLooseBook(thesaurus);
  const welsh = toWelshBeginnings(thesaurus);
  const patterns = createPatternBook(
    thesaurus.flatMap((entry) => entry.patterns.map((pattern) => [pattern, entry] as const)),
  );
  const phraseWords = new Set(
    thesaurus.flatMap(({ term, variants }) => [term, ...variants].flatMap(toPhraseWords)),
  );
  const isOrdinaryWord = (word: string): boolean =>
    fillerWords.has(word) ||
    commonWords.has(word) ||
    everydayWords.has(word) ||
    lookalikeWords.has(word) ||
    phraseWords.has(word) ||
    places.find([word]).length > 0;
  const isKnownWord = (word: string): boolean => isOrdinaryWord(word) || isIndexedWord(word);
  const isOrdinaryWordOrName = (word: string): boolean =>
    isOrdinaryWord(word) || givenNames.has(word) || isOrdinaryName(word);
  const isOrdinaryFirstWord = (word: string): boolean =>
    /(?:ing|ed)$/.test(word) || [word, word.replace(/s$/, '')].some(isOrdinaryWordOrName);
  const providers = createProviderBook(organizations, isOrdinaryFirstWord);
  const recognisePlace = createPlaceRecogniser(places, gazetteer);
  const withoutDay = [
    recogniseOtherMeaning,
    recogniseSexAndAge,
    createPostcodeRecogniser(gazetteer),
    createPrisonRecogniser(gazetteer, places),
    recogniseAge,
    recogniseOffence,
    createNoNeedRecogniser(isKnownWord, findStatedBeside(terms, recognisePlace)),
    recogniseWelsh,
  ];
  const names = [createProviderRecogniser(providers), recognisePlace, createRoadRecogniser(places)];
  return (today) => ({
    today,
    terms,
    places,
    providers,
    isKnownWord,
    isIndexedWord,
    commonestBeginning,
    editsFromIndexed,
    readingModel,
    recognisers: [
      ...withoutDay,
      recogniseGroupSaid,
      createTermRecogniser(terms, loose, welsh, today),
      createPatternRecogniser(patterns, terms, recognisePlace, today),
      ...names,
    ],
  });
}
