import { everydayWords } from './understanding/everydayWords.ts';
import { lookalikeWords } from './understanding/lookalikeWords.ts';

/** Whether a word is everyday English, and so no other word misspelt: "speeding" is not "sleeping". */
export function isEverydayWord(word: string): boolean {
  return everydayWords.has(word) || lookalikeWords.has(word);
}
