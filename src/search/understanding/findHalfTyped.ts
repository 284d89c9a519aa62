import { normalisePlaceName } from '../../geography/normalisePlaceName.ts';
import type { ThesaurusTerm } from '../../taxonomy/thesaurusTerm.ts';
import { everydayWords } from './everydayWords.ts';
import { commonWords, fillerWords } from './fillerWords.ts';
import type { PlaceKind, PlaceName } from '../../geography/placeName.ts';
import type { Lexicon } from './lexicon.ts';
import { isParted } from './passageWindows.ts';
import { toPhraseKey } from './phraseKey.ts';
import type { Passage, Recognition } from './recognition.ts';
import { placeBefore } from './placeBefore.ts';
import { toPlaceRecognition } from './recognisePlace.ts';
import { toTermRecognition } from './recogniseTerm.ts';
import { typedPhrase } from './queryTokens.ts';

// Shorter beginnings could become anything.
const shortest = 4;

/**
 * What the words up to the end of the text are becoming: a phrase of the thesaurus when all that they
 * could become mean the same needs and cohorts, or the one authority, force or region they begin.
 */
export function findHalfTyped({ text, tokens, at, end }: Passage, lexicon: Lexicon): Recognition | null {
  const words = tokens.slice(at, end).map(({ word }) => word);
  const last = words.at(-1) ?? '';
  const key = toPhraseKey(words);
  if (words.length > 1 && pronouns.has(last)) return null;
  if (key.length < shortest || (words.length === 1 && isWholeWord(last))) return null;
  const typed = typedPhrase(text, tokens, at, end);
  const begun = isParted(typed) ? [] : lexicon.terms.findBegun(words).filter(({ uncertain }) => !uncertain);
  const sameWords = begun.filter((term) => completesWord(term, key, words.length));
  // Several words may also be waiting for the next one: "non molestation".
  const isSameLength = sameWords.length > 0 || words.length === 1;
  const entry = isSameLength
    ? commonMeaning(sameWords)
    : words.some(isTelling) && !pronouns.has(words[0] ?? '')
      ? commonMeaning(begun)
      : null;
  if (entry && !isLikelyOther(words, sameWords, lexicon))
    return toTermRecognition(entry, typed, end - at, lexicon.today);
  const isOneWord = words.length === 1 || (words.length === 2 && words[0] === 'the');
  if (isOneWord && lexicon.isKnownWord(last)) return null;
  const placeWords = normalisePlaceName(words.join(' '));
  // "With a" is not on its way to Witham, nor "the clerk" to Clerkenwell.
  const places = lexicon.places
    .findBegun(placeWords.split(' '))
    .filter(
      (place) => place.normalised.startsWith(placeWords) && (words[0] !== 'the' || place.kind !== 'town'),
    );
  const isLong =
    key.length >= longBeginning ||
    (key.length >= longOfLarge && places.every(({ weight }) => weight >= largeWeight));
  const place = onlyPlace(places, placeBefore.has(tokens[at - 1]?.word ?? ''), isLong);
  if (place) return toPlaceRecognition([place], typed, end - at, { text, tokens, at, end });
  return askWhichPlace(places, typed, end - at);
}

// "Depends on her" is not on its way to "on heroin", nor "worried about his wife" to "his wife hits him".
const pronouns: ReadonlySet<string> = new Set(
  'the he she his her him them their they me my i you it us we'.split(' '),
);

// More than these are too many to be asked about while somebody types.
const mostAsked = 3;

/** Asks which of a few authorities a beginning is: "newcas". The word stays text meanwhile. */
function askWhichPlace(places: readonly PlaceName[], typed: string, length: number): Recognition | null {
  const byCode = new Map(
    places
      .filter(({ kind, use }) => kind === 'local authority' && use === 'home')
      .map((place) => [place.area.code, place] as const),
  );
  if (byCode.size < 2 || byCode.size > mostAsked) return null;
  const candidates = [...byCode.values()].map(({ label, area }) => ({ label, area }));
  return {
    length,
    ambiguousPlaces: [
      { typed, question: `‘${typed}’ may be one of ${byCode.size} places. Which is meant?`, candidates },
    ],
    leavesText: true,
  };
}

// "Looking for a" may go on to anything, "non molestation" hardly.
function isTelling(word: string): boolean {
  return word.length >= shortest && !isWholeWord(word);
}

// "Eight weeks wait" is not on its way to "waiter", nor "most nights" to a night shelter.
function isWholeWord(word: string): boolean {
  const forms = [word, word.replace(/s$/, '')];
  return [fillerWords, commonWords, everydayWords].some((words) => forms.some((form) => words.has(form)));
}

// As many letters leave hardly a doubt which town is being typed, and fewer which large one.
const longBeginning = 7;
const longOfLarge = 6;
const largeWeight = 46;

// The kinds of area, in the order in which a half-typed name is taken for one.
const placeKinds: readonly PlaceKind[] = [
  'local authority',
  'police force area',
  'probation region',
  'county',
  'everyday name',
];

/** The one authority these places hold; else the one force, region, county or, after "in", town. */
function onlyPlace(places: readonly PlaceName[], isAfterIn: boolean, isLong: boolean): PlaceName | null {
  const homes = places.filter(({ use }) => use === 'home');
  const [likely] = homes;
  if (likely && isLong && new Set(homes.map(({ area }) => area.code)).size === 1) return likely;
  for (const kind of isAfterIn ? [...placeKinds, 'town' as const] : placeKinds) {
    const ofKind = homes.filter((place) => place.kind === kind);
    const [first] = ofKind;
    if (first) return new Set(ofKind.map(({ area }) => area.code)).size === 1 ? first : null;
  }
  return null;
}

/** Whether a phrase of the entry goes on from the key to the end of the word being typed, and no further. */
function completesWord(
  { term, variants, uncertain }: ThesaurusTerm,
  key: string,
  wordCount: number,
): boolean {
  return (
    !uncertain &&
    [term, ...variants].some(
      (phrase) => phrase.split(' ').length === wordCount && toPhraseKey(phrase.split(' ')).startsWith(key),
    )
  );
}

// Short beginnings: "asso" is on its way to "association" where most listings say so, not to "associates".
const shortBeginning = 6;

function isLikelyOther(
  words: readonly string[],
  becoming: readonly ThesaurusTerm[],
  lexicon: Lexicon,
): boolean {
  const [word = ''] = words;
  if (words.length > 1 || word.length >= shortBeginning) return false;
  const commonest = lexicon.commonestBeginning(word);
  return (
    commonest !== null && !becoming.some(({ term, variants }) => [term, ...variants].includes(commonest))
  );
}

/** One entry with what all of them mean, or null when they have no need and no cohort in common. */
function commonMeaning(entries: readonly ThesaurusTerm[]): ThesaurusTerm | null {
  const [first, ...others] = entries;
  if (!first) return null;
  const needs = first.needs.filter((need) => others.every((other) => other.needs.includes(need)));
  const cohorts = first.cohorts.filter(({ cohort }) =>
    others.every((other) => other.cohorts.some((one) => one.cohort === cohort)),
  );
  if (needs.length === 0 && cohorts.length === 0) return null;
  const isOne = others.length === 0;
  return {
    ...first,
    needs,
    cohorts: isOne ? cohorts : cohorts.map(({ cohort }) => ({ cohort, group: null })),
    subNeeds: first.subNeeds.filter((slug) => others.every((other) => other.subNeeds.includes(slug))),
    settings: isOne ? first.settings : [],
    requirements: isOne ? first.requirements : [],
  };
}
