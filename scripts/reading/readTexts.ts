import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { thesaurus } from '../../src/taxonomy/thesaurus.ts';
import { parseLabelledText, type LabelledText } from './labelledText.ts';
import type { Restraint } from './learnWeights.ts';
import { ownQueries } from './ownQueries.ts';
import { phrasesAsTexts } from './phrasesAsTexts.ts';

// Where the texts are that are learned from.
const textsDir = fileURLToPath(new URL('texts', import.meta.url));

/** How the app's weights are learned, and how finely they are kept. */
export const learning: {
  readonly restraint: Restraint;
  readonly restraintOfPhrases: Restraint;
  readonly step: number;
  readonly stepOfPhrases: number;
} = {
  restraint: { vanishing: 0.3, smallness: 0.4 },
  restraintOfPhrases: { vanishing: 0.1, smallness: 6 },
  step: 0.05,
  stepOfPhrases: 0.1,
};

/** All that is learned from. */
export interface TextsToLearn {
  /** Texts as somebody might type them. */
  readonly texts: readonly LabelledText[];
  /** Phrases of the thesaurus, and the queries that must be understood exactly. */
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
  const known = [...phrasesAsTexts(thesaurus), ...ownQueries()];
  const all = JSON.stringify([texts, known, learning]);
  return { texts, known, hash: createHash('sha256').update(all).digest('hex').slice(0, 16) };
}
