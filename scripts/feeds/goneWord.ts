import { createHash } from 'node:crypto';
import type { KeptMap } from './kept/keptMap.ts';

const letters = 6;

/**
 * The word by which a person says that what they were asked about is gone: how many services, and a mark made
 * of their ids, so that it holds for these and no others. Empty where nothing is asked.
 */
export function toGoneWord(asked: KeptMap): string {
  if (asked.size === 0) return '';
  const mark = createHash('sha256');
  for (const [id] of asked) mark.update(`${id}\n`);
  return `${asked.size}-${mark.digest('hex').slice(0, letters)}`;
}
