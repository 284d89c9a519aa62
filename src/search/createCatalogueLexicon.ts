import type { CalendarDay } from '../catalogue/calendarDay.ts';
import type { Gazetteer } from '../geography/gazetteer.ts';
import type { ThesaurusTerm } from '../taxonomy/thesaurusTerm.ts';
import type { CatalogueIndex } from './catalogueIndex.ts';
import { editsFromIndexed } from './text-index/expandWord.ts';
import { commonestBeginning, findWord } from './text-index/textIndex.ts';
import { createLexicon, type Lexicon } from './understanding/lexicon.ts';
import { createPlaceBook } from './understanding/recognisePlace.ts';

/** What queries are understood with, beside the services themselves. */
export interface SearchWords {
  readonly gazetteer: Gazetteer;
  readonly thesaurus: readonly ThesaurusTerm[];
}

/** All that can be recognised in a query over a catalogue, by the day it is asked on. */
export function createCatalogueLexicon(
  { text, organizations }: Pick<CatalogueIndex, 'text' | 'organizations'>,
  words: SearchWords,
  readingModel: Lexicon['readingModel'],
  places = createPlaceBook(words.gazetteer),
): (today: CalendarDay) => Lexicon {
  return createLexicon({
    ...words,
    places,
    readingModel,
    organizations,
    isIndexedWord: (word) => findWord(text, word) >= 0,
    commonestBeginning: (letters) => commonestBeginning(text, letters),
    editsFromIndexed: (word) => editsFromIndexed(text, word),
  });
}
