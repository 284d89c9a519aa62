import type { HomeArea } from '../../geography/homeArea.ts';
import { normalisePlaceName } from '../../geography/normalisePlaceName.ts';
import type { PlaceName } from '../../geography/placeName.ts';
import { isCounty, isWrittenWith } from '../../geography/writtenCounties.ts';
import { windowsFrom } from './passageWindows.ts';
import type { PhraseBook } from './phraseBook.ts';
import { typedPhrase } from './queryTokens.ts';
import type { Passage } from './recognition.ts';
import { isApart, wordAt } from './tokenWords.ts';

/** A name that was typed, and the places that it may be. */
interface NamedTown {
  readonly words: readonly string[];
  readonly length: number;
  readonly places: readonly PlaceName[];
}

/** A town with what tells where it is, as they were typed. */
interface TownInCounty {
  readonly typed: string;
  readonly length: number;
  readonly places: readonly PlaceName[];
}

type NameLookUp = Pick<PhraseBook<PlaceName>, 'longest' | 'find' | 'findBegun'>;

/**
 * The namesakes that lie in the county, country or city told right after them: "Newport, Shropshire", "Sandwich in
 * Kent". Null where nothing is told, or none lies there.
 */
export function findInCounty(named: NamedTown, passage: Passage, book: NameLookUp): TownInCounty | null {
  const county = countyAfter(named, passage, book);
  if (!county) return null;
  const isThere = ({ area, use }: PlaceName): boolean =>
    use === 'home' && county.places.some((one) => isWrittenWith(area, one.area));
  const there = named.places.filter(isThere);
  const found = there.length > 0 ? there : longerNames(named.words, book).filter(isThere);
  const { text, tokens, at } = passage;
  const last = county.from + county.length;
  return found.length > 0
    ? { typed: typedPhrase(text, tokens, at, last), length: last - at, places: found }
    : null;
}

/**
 * The county told after the comma, where every place of the name is too far away to be meant: of "Preston, Surrey"
 * Surrey. Null where the county goes on: "Leeds, Essex originally".
 */
export function findFarCounty(
  named: NamedTown,
  passage: Passage,
  book: NameLookUp,
  areFar: (town: HomeArea, county: HomeArea) => boolean,
): TownInCounty | null {
  const county = countyAfter(named, passage, book);
  if (!county || named.places.length === 0) return null;
  const { text, tokens, at } = passage;
  const last = county.from + county.length;
  const isLast = last === tokens.length || isApart(tokens, last - 1);
  const isFar =
    county.places.some(({ area }) => isCounty(area)) &&
    named.places.every((town) => county.places.every((one) => areFar(town.area, one.area)));
  return isLast && isFar && /,/.test(tokens[county.from]?.gap ?? '')
    ? { typed: typedPhrase(text, tokens, county.from, last), length: last - at, places: county.places }
    : null;
}

interface CountyTold {
  readonly from: number;
  readonly length: number;
  readonly places: readonly PlaceName[];
}

/** What is told right after a town that may hold it. */
function countyAfter(
  { length }: NamedTown,
  { text, tokens, at, end }: Passage,
  book: NameLookUp,
): CountyTold | null {
  const from = at + length + (wordAt(tokens, at + length) === 'in' ? 1 : 0);
  const isNext =
    from < end && tokens.slice(at + length, from + 1).every(({ gap }) => /^[\s,(/-]+$/.test(gap));
  if (!isNext) return null;
  for (const county of windowsFrom({ text, tokens, at: from, end }, book.longest)) {
    const places = book.find(county.words).filter(mayHold);
    if (places.length > 0) return { from, length: county.length, places };
  }
  return null;
}

// "Beds" is a county for all that it is a word; "Street" is a town.
function mayHold({ kind, use, isOrdinaryWord }: PlaceName): boolean {
  return use === 'home' && !(kind === 'town' && isOrdinaryWord);
}

/** The towns whose names go on from these words: Bradford on Avon. */
function longerNames(words: readonly string[], book: NameLookUp): readonly PlaceName[] {
  const typed = `${normalisePlaceName(words.join(' '))} `;
  return book
    .findBegun(words)
    .filter(({ kind, normalised }) => kind === 'town' && normalised.startsWith(typed));
}
