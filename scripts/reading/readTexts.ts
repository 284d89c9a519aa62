import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { thesaurus } from '../../src/taxonomy/thesaurus.ts';
import { parseLabelledText, type LabelledText } from './labelledText.ts';
import type { Lessons } from './learnModel.ts';
import { listsOfPhrases } from './listsOfPhrases.ts';
import { ownQueries } from './ownQueries.ts';
import { phrasesAsTexts } from './phrasesAsTexts.ts';
import { wordsAtRandom } from './wordsAtRandom.ts';

// Where the texts are that are learned from.
const textsDir = fileURLToPath(new URL('texts', import.meta.url));

/** How the app's model is learned. */
export const lessons: Lessons = {
  width: 40,
  hidden: 64,
  fewestOfWord: 3,
  fewestOfPair: 8,
  lastSteps: 1 / 6,
  rounds: 8,
  pace: 0.004,
  droppedNumbers: 0.3,
  droppedWords: 0.06,
  droppedPairs: 0.6,
};

/** All that is learned from. */
export interface TextsToLearn {
  /** Texts as somebody might type them. */
  readonly texts: readonly LabelledText[];
  /** Phrases of the thesaurus, lists of them, words at random, and the queries that must be understood exactly. */
  readonly known: readonly LabelledText[];
  /** What tells all of it, and how it is learned, from anything else. */
  readonly hash: string;
}

/** Reads all texts, a line each, in the order of their files. @throws Error when a line cannot be read */
export async function readTexts(): Promise<TextsToLearn> {
  const names = (await readdir(textsDir)).filter((name) => name.endsWith('.txt')).sort();
  const files = await Promise.all(names.map((name) => readFile(join(textsDir, name), 'utf8')));
  const texts = files
    .flatMap((file) => file.split('\n'))
    .filter((line) => line.trim() !== '')
    .map(parseLabelledText);
  const known = [
    ...phrasesAsTexts(thesaurus),
    ...listsOfPhrases(thesaurus),
    ...wordsAtRandom(thesaurus),
    ...ownQueries(),
  ];
  const all = JSON.stringify([texts, known, lessons]);
  return { texts, known, hash: createHash('sha256').update(all).digest('hex').slice(0, 16) };
}
