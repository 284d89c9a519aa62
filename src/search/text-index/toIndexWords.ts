import { foldText } from '../foldText.ts';
import { emptyWords } from './emptyWords.ts';

const wordPattern = /[\p{L}\p{N}]+(?:&[\p{L}\p{N}]+)*\+?/gu;

/**
 * The words of a text as the index holds them, in order and with repeats. `&` and `+` inside a word
 * stay ("l&a", "50+"), hyphens part words, and words that say nothing ("of") are left out.
 */
export function toIndexWords(text: string): readonly string[] {
  return (foldText(text).match(wordPattern) ?? []).filter((word) => !emptyWords.has(word));
}
