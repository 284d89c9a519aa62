import { normalisePlaceName } from '../../geography/normalisePlaceName.ts';
import type { PlaceName } from '../../geography/placeName.ts';
import { isWrittenWith } from '../../geography/writtenCounties.ts';
import { windowsFrom } from './passageWindows.ts';
import type { PhraseBook } from './phraseBook.ts';
import { typedPhrase } from './queryTokens.ts';
import type { Passage } from './recognition.ts';
import { wordAt } from './tokenWords.ts';

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

/**
 * The namesakes that lie in the county, country or city told right after them: "Newport, Shropshire", "Sandwich in
 * Kent". Null where nothing is told, or none lies there.
 */
export function findInCounty(
  { words, length, places }: NamedTown,
  { text, tokens, at, end }: Passage,
  book: Pick<PhraseBook<PlaceName>, 'longest' | 'find' | 'findBegun'>,
): TownInCounty | null {
  const from = at + length + (wordAt(tokens, at + length) === 'in' ? 1 : 0);
  const isNext =
    from < end && tokens.slice(at + length, from + 1).every(({ gap }) => /^[\s,(/-]+$/.test(gap));
  if (!isNext) return null;
  for (const county of windowsFrom({ text, tokens, at: from, end }, book.longest)) {
    const around = book.find(county.words).filter(mayHold);
    if (around.length === 0) continue;
    const isThere = ({ area, use }: PlaceName): boolean =>
      use === 'home' && around.some((one) => isWrittenWith(area, one.area));
    const there = places.filter(isThere);
    const found = there.length > 0 ? there : longerNames(words, book).filter(isThere);
    const last = from + county.length;
    return found.length > 0
      ? { typed: typedPhrase(text, tokens, at, last), length: last - at, places: found }
      : null;
  }
  return null;
}

// "Beds" is a county for all that it is a word; "Street" is a town.
function mayHold({ kind, use, isOrdinaryWord }: PlaceName): boolean {
  return use === 'home' && !(kind === 'town' && isOrdinaryWord);
}

/** The towns whose names go on from these words: Bradford on Avon. */
function longerNames(
  words: readonly string[],
  book: Pick<PhraseBook<PlaceName>, 'findBegun'>,
): readonly PlaceName[] {
  const typed = `${normalisePlaceName(words.join(' '))} `;
  return book
    .findBegun(words)
    .filter(({ kind, normalised }) => kind === 'town' && normalised.startsWith(typed));
}
