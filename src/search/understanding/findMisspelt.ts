import { normalisePlaceName } from '../../geography/normalisePlaceName.ts';
import type { PlaceName } from '../../geography/placeName.ts';
import type { ThesaurusTerm } from '../../taxonomy/thesaurusTerm.ts';
import { givenNames } from '../../taxonomy/givenNames.ts';
import { surnames } from '../../taxonomy/surnames.ts';
import type { KnownProvider } from './providerNames.ts';
import type { Lexicon } from './lexicon.ts';
import { editDistance } from '../text-index/editDistance.ts';
import { emptyWords } from '../text-index/emptyWords.ts';
import { commonWords, fillerWords } from './fillerWords.ts';
import { windowsFrom, type PassageWindow } from './passageWindows.ts';
import type { Passage, Recognition } from './recognition.ts';
import { placeBefore } from './placeBefore.ts';
import { toPlaceRecognition } from './recognisePlace.ts';
import { toProviderRecognition } from './recogniseProvider.ts';
import { haveSameMeaning, toTermRecognition } from './recogniseTerm.ts';

const shortestWord = 3;
// Phrases longer than this are not compared: too slow for too little.
const longestMisspelt = 6;

/**
 * What begins at a token but for a typing error. Only windows with a word that nothing knows are
 * compared, so that no known word is turned into another, and only those of at least so many words.
 */
export function findMisspelt(passage: Passage, lexicon: Lexicon, atLeast: number): readonly Recognition[] {
  for (const window of windowsFrom(passage, longestMisspelt)) {
    const { length, words, typed } = window;
    if (length < atLeast) break;
    const rightWords = words.filter(
      (word, offset) => lexicon.isKnownWord(word) || isStillTyped(passage, offset, lexicon),
    );
    if (rightWords.length === words.length) continue;
    // A short unknown word is an abbreviation, and none of a longer phrase: "SWP reading".
    const wrong = words.filter((word) => !rightWords.includes(word));
    const isAbbreviated =
      wrong.every((word) => word.length <= shortestWord) || wrong.some((word) => word.length < shortestWord);
    if ((length > 1 && isAbbreviated) || (length === 1 && isInCapitals(passage))) continue;
    const isAfterPlaceWord = placeBefore.has(passage.tokens[passage.at - 1]?.word ?? '');
    const isName = [givenNames, surnames].some((names) => names.has(words[0] ?? ''));
    if (length === 1 && isName && !isAfterPlaceWord) continue;
    const isNamedPlace = isWrittenAsPlace(passage);
    const found = nearestOf(window, rightWords, isNamedPlace, lexicon);
    const recognition =
      found &&
      (found.kind === 'term'
        ? toTermRecognition(found.entry, typed, length, lexicon.today)
        : found.kind === 'provider'
          ? toProviderRecognition(found.providers, typed, length, passage)
          : toPlaceRecognition(found.places, typed, length, passage));
    if (recognition) return [recognition];
  }
  return [];
}

const longestAbbreviation = 4;

/** Whether a word is written as an abbreviation, which is not one letter away from another: "FASO", "NSNO". */
function isInCapitals({ text, tokens, at }: Passage): boolean {
  const token = tokens[at];
  if (!token || token.word.length > longestAbbreviation) return false;
  const isAllCapitals = tokens.length > 1 && !/\p{Ll}/u.test(text);
  return !isAllCapitals && /^\p{Lu}+$/u.test(text.slice(token.from, token.to));
}

// "Cran" on the way to "Cranmore" is not "Iran" misspelt.
function isStillTyped(
  { text, tokens, at }: Passage,
  offset: number,
  { commonestBeginning }: Lexicon,
): boolean {
  const token = tokens[at + offset];
  const isOpen = token !== undefined && at + offset === tokens.length - 1 && token.to === text.length;
  return isOpen && commonestBeginning(token.word) !== null;
}

type Nearest =
  | { readonly kind: 'term'; readonly entry: ThesaurusTerm }
  | { readonly kind: 'provider'; readonly providers: readonly KnownProvider[] }
  | { readonly kind: 'place'; readonly places: readonly PlaceName[] };

// Short words are a typing error away from too many names.
const shortestName = 5;

/** What the words are fewest edits from; of the equally near a term, then a provider, then a place. */
function nearestOf(
  { words, isParted }: PassageWindow,
  rightWords: readonly string[],
  isNamedPlace: boolean,
  lexicon: Lexicon,
): Nearest | null {
  const term = isParted ? null : lexicon.terms.findMisspelt(words, rightWords);
  const [entry] = term?.meanings ?? [];
  const isSure = entry !== undefined && term?.meanings.every((one) => haveSameMeaning(one, entry)) === true;
  const isName = words.join('').length >= shortestName;
  const provider = isName ? lexicon.providers.findMisspelt(words, rightWords) : null;
  const placeWords = normalisePlaceName(words.join(' ')).split(' ');
  const rightInPlace = rightWords.map(normalisePlaceName).filter((word) => placeWords.includes(word));
  // "A gram" and "fined in" are no misspelt places: small words neither begin nor end one.
  const isPlaceLike =
    isName && (words.length === 1 || ![words[0], words.at(-1)].some((word = '') => emptyWords.has(word)));
  const place = isPlaceLike ? lexicon.places.findMisspelt(placeWords, rightInPlace) : null;
  const places = (place?.meanings ?? []).filter((one) => isNamedPlace || isLikelyMeant(one));
  const least = Math.min(
    ...[isSure ? term : null, provider, places.length > 0 ? place : null].map(
      (one) => one?.distance ?? Number.POSITIVE_INFINITY,
    ),
  );
  if (!Number.isFinite(least)) return null;
  if (words.length === 1 && isNearFiller(words[0] ?? '', least)) return null;
  // A word of a listing that is nearer still is what was meant, and text search finds it.
  const [word = ''] = words;
  if (words.length === 1 && least > 1 && (lexicon.editsFromIndexed(word) ?? least) < least) return null;
  if (isSure && term?.distance === least) return { kind: 'term', entry };
  if (provider?.distance === least) return { kind: 'provider', providers: provider.meanings };
  return places.length > 0 ? { kind: 'place', places } : null;
}

const shortestFiller = 5;
const longFillers = [...fillerWords, ...commonWords].filter(({ length }) => length >= shortestFiller);

// "Suport" is support, which says nothing, before it is sport.
function isNearFiller(word: string, least: number): boolean {
  return (
    word.length >= shortestFiller &&
    longFillers.some((filler) => editDistance(word, filler, 1) <= Math.min(least, 1))
  );
}

// An unknown word is a village, or a place that is an ordinary word, only where it is written as a place.
const likelyWeight = 25;

function isLikelyMeant({ weight, isOrdinaryWord, use }: PlaceName): boolean {
  return weight >= likelyWeight && !isOrdinaryWord && use === 'home';
}

// A sentence begins with a capital anyway: "Drove to her house".
function isWrittenAsPlace({ tokens, at }: Passage): boolean {
  const beginsSentence = at === 0 || /[.!?\n]/.test(tokens[at]?.gap ?? '');
  return (
    (tokens[at]?.isCapitalised === true && !beginsSentence) || placeBefore.has(tokens[at - 1]?.word ?? '')
  );
}
