import { generateQueries } from '../generateQueries.ts';
import { readBenchData } from '../readBenchData.ts';

/** What is typed in the browser: queries of every class in turn, at most so many. */
export async function toTypedPhrases(size: number, count: number): Promise<readonly string[]> {
  const { services, gazetteer, thesaurus } = await readBenchData(size);
  const queries = generateQueries({
    services,
    perClass: Math.ceil(count / 8),
    seed: 'browser',
    gazetteer,
    thesaurus,
  });
  return queries.slice(0, count).map(({ text }) => text);
}
