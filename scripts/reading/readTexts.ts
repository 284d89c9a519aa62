import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseLabelledText, type LabelledText } from './labelledText.ts';

/** Where the texts are that are learned from. */
export const textsDir = fileURLToPath(new URL('texts', import.meta.url));

/** The texts to learn from, and what tells them from any others. */
export interface TextsToLearn {
  readonly texts: readonly LabelledText[];
  readonly hash: string;
}

/** Reads all texts of a folder, a line each, in the order of its files. @throws Error when a line cannot be read */
export async function readTexts(dir: string): Promise<TextsToLearn> {
  const names = (await readdir(dir)).filter((name) => name.endsWith('.txt')).sort();
  const files = await Promise.all(names.map((name) => readFile(join(dir, name), 'utf8')));
  const lines = files.flatMap((file) => file.split('\n')).filter((line) => line.trim() !== '');
  const hash = createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
  return { texts: lines.map(parseLabelledText), hash };
}
