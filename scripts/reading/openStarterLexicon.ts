import { parseCalendarDay } from '../../src/catalogue/calendarDay.ts';
import { buildIndex } from '../../src/search/catalogueIndex.ts';
import { createCatalogueLexicon } from '../../src/search/createCatalogueLexicon.ts';
import type { Lexicon } from '../../src/search/understanding/lexicon.ts';
import { keptReadingModel } from '../../src/search/understanding/reading/keptReadingModel.ts';
import { thesaurus } from '../../src/taxonomy/thesaurus.ts';
import { readStarterData } from '../searching/openCatalogue.ts';

// What is learned may not change with the day.
const learningDay = parseCalendarDay('2026-11-26');

/** All that can be recognised in a query over the starter catalogue. */
export async function openStarterLexicon(): Promise<Lexicon> {
  if (!learningDay) throw new Error('The day of learning is no day.');
  const { services, gazetteer } = await readStarterData();
  return createCatalogueLexicon(
    buildIndex(services),
    { gazetteer, thesaurus },
    keptReadingModel,
  )(learningDay);
}
