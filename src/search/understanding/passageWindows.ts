import { typedPhrase } from './queryTokens.ts';
import type { Passage } from './recognition.ts';

/** Some words from the start of a passage. */
export interface PassageWindow {
  readonly length: number;
  readonly words: readonly string[];
  readonly typed: string;
}

/** The windows that begin a passage, the longest first. */
export function windowsFrom(passage: Passage, longest: number): readonly PassageWindow[] {
  const { text, tokens, at, end } = passage;
  const windows: PassageWindow[] = [];
  for (let length = Math.min(longest, end - at); length > 0; length -= 1) {
    const words = tokens.slice(at, at + length).map(({ word }) => word);
    windows.push({ length, words, typed: typedPhrase(text, tokens, at, at + length) });
  }
  return windows;
}
