import { areFarApart } from '../../geography/farApart.ts';
import type { Gazetteer } from '../../geography/gazetteer.ts';
import type { HomeArea } from '../../geography/homeArea.ts';
import { normalisePlaceName } from '../../geography/normalisePlaceName.ts';
import { placeNames } from '../../geography/findPlaces.ts';
import type { PlaceKind, PlaceName } from '../../geography/placeName.ts';
import { givenNames } from '../../taxonomy/givenNames.ts';
import { settingLabels } from '../../taxonomy/labels.ts';
import type { AmbiguousPlace, UnderstoodTerm } from '../searchResponse.ts';
import { emptyWords } from '../text-index/emptyWords.ts';
import { everydayWords } from './everydayWords.ts';
import { commonWords, fillerWords } from './fillerWords.ts';
import { unmutatedForms, welshBefore } from './welshMutation.ts';
import { windowsFrom } from './passageWindows.ts';
import { placeBefore } from './placeBefore.ts';
import { typedPhrase } from './queryTokens.ts';
import { createPhraseBook, type PhraseBook } from './phraseBook.ts';
import { personName } from './recognisePersonalData.ts';
import type { Passage, Recogniser, Recognition } from './recognition.ts';
import { wordAt } from './tokenWords.ts';
import { findFarCounty, findInCounty } from './townInCounty.ts';
import {
  followsTitle,
  isDoing,
  isKeptThere,
  isOrdinaryHere,
  lengthOfCourt,
  livingIn,
  namesBuilding,
  toFullName,
} from './wordsAroundPlaces.ts';

/**
 * Every name of a place or area, for look-up. A village, an estate or a short form ("Carms") is found by its whole
 * name only, so that no misspelt or half-typed word is taken for one.
 */
export function createPlaceBook(gazetteer: Gazetteer): PhraseBook<PlaceName> {
  const toEntry = (place: PlaceName): readonly [string, PlaceName] => [place.normalised, place];
  const all = placeNames(gazetteer);
  const larger = createPhraseBook(all.filter((place) => !isSmall(place) && !isShortForm(place)).map(toEntry));
  return {
    ...createPhraseBook(all.map(toEntry)),
    findBegun: (words) => larger.findBegun(words),
    findMisspelt: (words, rightWords) => larger.findMisspelt(words, rightWords),
  };
}

// Namesakes that somebody may well mean, by their weight: a village is not asked about beside a city.
const wellKnown = 35;
const clearlyLikelier = 30;
const worthNaming = 20;
const littleKnown = 15;

/** Finds the longest name of a place that begins at a token. */
export function createPlaceRecogniser(book: PhraseBook<PlaceName>, gazetteer: Gazetteer): Recogniser {
  const lookUp = {
    longest: book.longest,
    find: (words: readonly string[]) => findPlace(book, words, ''),
    findBegun: (words: readonly string[]) => book.findBegun(words),
  };
  const areFar = (town: HomeArea, county: HomeArea): boolean => areFarApart(gazetteer, town, county);
  return (passage) => {
    for (const { length, words, typed } of windowsFrom(passage, book.longest)) {
      const places = findPlace(book, words, passage.tokens[passage.at - 1]?.word ?? '');
      if (places.length === 0) continue;
      const named = { words, length, places };
      const told = findInCounty(named, passage, lookUp);
      if (followsTitle(passage)) return { length, personal: personName };
      if (isDoing(passage) || (places.every(isSmall) && isGivenName(passage, length))) return null;
      const isLikeWord = places.some(({ isOrdinaryWord }) => isOrdinaryWord) || places.every(isObscure);
      if (places.every((place) => isSmall(place) || place.isOrdinaryWord) && namesBuilding(passage, length))
        return null;
      if (isLikeWord && isOrdinaryHere(passage, length, places.some(isWellKnown))) return null;
      if (told && (!isLikeWord || beginsPart(passage) || isSurelyPlace(passage)))
        return toPlaceRecognition(told.places, told.typed, told.length, passage);
      const likely = { ...named, places: toLikely(places.filter(({ use }) => use === 'home')) };
      const far = isLikeWord || told ? null : findFarCounty(likely, passage, lookUp, areFar);
      if (!far) return toPlaceRecognition(places, typed, length, passage);
      const county = toPlaceRecognition(far.places, far.typed, far.length, passage);
      return { ...county, notes: [noteNotThere(typed, far.typed)] };
    }
    return null;
  };
}

function noteNotThere(town: string, county: string): string {
  return `No place called ‘${town}’ is known here in ‘${county}’, so the home area is taken from the county alone.`;
}

function beginsPart({ tokens, at }: Passage): boolean {
  return at === 0 || tokens[at]?.isParted === true || tokens[at]?.isCapitalised === true;
}

function findPlace(
  book: PhraseBook<PlaceName>,
  words: readonly string[],
  before: string,
): readonly PlaceName[] {
  const typed = normalisePlaceName(toFullName(words));
  const places = book.find(typed.split(' ')).filter((place) => isTypedAs(place, typed));
  if (places.length > 0 || !welshBefore.has(before)) return places;
  return unmutatedForms(words[0] ?? '').flatMap((first) => book.find([first, ...words.slice(1)]));
}

// "A bridge" is not Abridge, "credit on" not Crediton, nor "bed" Beds, the Thames is not Thame, nor staff Staffs.
function isTypedAs(place: PlaceName, typed: string): boolean {
  const { normalised } = place;
  if (isSmall(place)) return normalised === typed;
  const [words, own] = [typed.split(' '), normalised.split(' ')];
  if (words.length > own.length) return !words.some((word) => emptyWords.has(word));
  // "He sends", "her walls": the word, and not that of Send or Wall.
  const mayBePlural =
    typed.length > shortestPlural &&
    !place.isOrdinaryWord &&
    !isObscure(place) &&
    !/^(?:thames|staff|buries)$/.test(typed);
  return normalised === typed || mayBePlural;
}

// "Darren, Burnley, heroin", but "in Darren".
function isGivenName({ tokens, at }: Passage, length: number): boolean {
  return length === 1 && givenNames.has(wordAt(tokens, at)) && !placeBefore.has(wordAt(tokens, at - 1));
}

// No more than a village or an estate.
const smallWeight = 20;

/** Whether a place is so small that it is meant only where its whole name stands, as it is written. */
function isSmall({ kind, weight }: PlaceName): boolean {
  return kind === 'town' && weight <= smallWeight;
}

const longestShortForm = 5;

function isShortForm({ kind, normalised }: PlaceName): boolean {
  return kind === 'everyday name' && normalised.length <= longestShortForm;
}

const shortestPlural = 4;

/** What is made of names that were typed: a home area, a question, or where somebody is at present. */
export function toPlaceRecognition(
  places: readonly PlaceName[],
  typed: string,
  length: number,
  passage: Passage,
): Recognition {
  const homes = toLikely(places.filter(({ use }) => use === 'home'));
  const [only] = homes;
  if (!only) return toElsewhere(places, typed, length);
  if (isKeptThere(passage)) return { length, terms: [toCustody(typed)] };
  const court = lengthOfCourt(passage, passage.at + length);
  if (court > 0 && passage.at + length + court <= passage.end) {
    const name = typedPhrase(passage.text, passage.tokens, passage.at, passage.at + length + court);
    return { length: length + court, ambiguousPlaces: [toQuestion(name, courtQuestion(name), homes)] };
  }
  if (homes.length > 1) {
    const question = `‘${typed}’ is the name of ${homes.length} places. Which one is meant?`;
    return { length, ambiguousPlaces: [toQuestion(typed, question, homes)] };
  }
  const isOneWord = length === 1 || (length === 2 && passage.tokens[passage.at]?.word === 'the');
  if ((only.isOrdinaryWord || isObscure(only)) && isOneWord && !isSurelyPlace(passage)) {
    const question = `Is ‘${typed}’ the place ${only.label}?`;
    const asked = {
      ...toQuestion(typed, question, [only]),
      isNoWord: !only.isOrdinaryWord && !isLikeCommonWord(only.normalised),
    };
    return { length, ambiguousPlaces: [asked], leavesText: true };
  }
  return { length, terms: [{ kind: 'place', typed, label: only.label, area: only.area }] };
}

function toQuestion(typed: string, question: string, places: readonly PlaceName[]): AmbiguousPlace {
  return { typed, question, candidates: places.map(({ label, area }) => ({ label, area })) };
}

function isWellKnown({ kind, weight }: PlaceName): boolean {
  return kind !== 'town' || weight >= wellKnown;
}

// A village with a short name, or one like a word: "lea" may be the beginning of anything, and "corse" a course.
function isObscure(place: PlaceName): boolean {
  const { weight, normalised } = place;
  if (isWellKnown(place)) return false;
  return normalised.length < 5 || (weight < littleKnown && isLikeCommonWord(normalised));
}

const longWords = new Set(
  [...everydayWords, ...commonWords, ...fillerWords].filter(({ length }) => length > 4),
);
const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');

/** Whether a name is one letter away from an everyday word: too many, left out, or another. */
function isLikeCommonWord(name: string): boolean {
  if (longWords.has(name)) return true;
  for (let at = 0; at <= name.length; at += 1) {
    const [before, after] = [name.slice(0, at), name.slice(at)];
    if (longWords.has(before + after.slice(1))) return true;
    if (
      letters.some(
        (one) => longWords.has(before + one + after) || longWords.has(before + one + after.slice(1)),
      )
    )
      return true;
  }
  return false;
}

// Written as a name in the middle of a query, or after a word that places follow.
function isSurelyPlace({ tokens, at }: Passage): boolean {
  // "Hearing in March" is a date, "living in March" is not.
  if (tokens[at]?.word === 'march') return livingIn.test(tokens[at - 2]?.word ?? '');
  if (placeBefore.has(tokens[at - 1]?.word ?? '')) return true;
  // The first word has its capital anyway: "Reading difficulties".
  return (
    at > 0 &&
    tokens[at]?.isCapitalised === true &&
    tokens.some((token) => !token.isCapitalised && /\p{L}/u.test(token.word))
  );
}

/** One name for each area, the likeliest first, and only one where the others are villages. */
function toLikely(places: readonly PlaceName[]): readonly PlaceName[] {
  const byArea = new Map<string, PlaceName>();
  for (const place of [...places].sort((a, b) => b.weight - a.weight || (a.label < b.label ? -1 : 1))) {
    if (!byArea.has(place.area.code)) byArea.set(place.area.code, place);
  }
  const [first, second, ...others] = withoutWider([...byArea.values()]);
  if (!first || !second) return first ? [first] : [];
  const isPlain = second.weight < wellKnown && first.weight - second.weight >= clearlyLikelier;
  return isPlain ? [first] : [first, second, ...others.filter(({ weight }) => weight >= worthNaming)];
}

const wideKinds: readonly PlaceKind[] = ['delivery unit', 'police force area'];

/** Without the delivery units and forces that take in a town or authority of the same name. */
function withoutWider(places: readonly PlaceName[]): readonly PlaceName[] {
  return places.filter(
    (wider) =>
      !wideKinds.includes(wider.kind) ||
      !places.some(
        ({ kind, area }) =>
          (kind === 'town' || kind === 'local authority') &&
          area.ladCodes.every((code) => wider.area.ladCodes.includes(code)),
      ),
  );
}

/** A court or a prison: where somebody is, not where they live. */
function toElsewhere(places: readonly PlaceName[], typed: string, length: number): Recognition {
  const isPrison = places.some(({ use }) => use === 'not home');
  if (!isPrison) {
    return { length, ambiguousPlaces: [toQuestion(typed, courtQuestion(typed), places.slice(0, 3))] };
  }
  return {
    length,
    terms: [toCustody(typed)],
    prisons: [{ typed, name: null, key: null, holds: null, isInWales: false }],
  };
}

function courtQuestion(typed: string): string {
  return `‘${typed}’ is a court. Is the home area the one around it?`;
}

/** The setting that a named prison implies. */
export function toCustody(typed: string): UnderstoodTerm {
  return { kind: 'setting', typed, code: 'custody', label: settingLabels.custody };
}
