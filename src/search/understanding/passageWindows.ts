import { typedPhrase } from './queryTokens.ts';
import type { Passage } from './recognition.ts';

/** Some words from the start of a passage. */
export interface PassageWindow {
  readonly length: number;
  readonly words: readonly string[];
  readonly typed: string;
  readonly isParted: boolean;
}

// Many recognisers look at the same words, one after the other.
const known = new WeakMap<Passage, readonly PassageWindow[]>();
// More words no name in any list has.
const mostWords = 24;

/** The windows that begin a passage, the longest first. */
export function windowsFrom(passage: Passage, longest: number): readonly PassageWindow[] {
  let windows = known.get(passage);
  if (!windows) known.set(passage, (windows = toWindows(passage)));
  return windows.slice(Math.max(0, windows.length - longest));
}

/** The same, without those that hold a comma or full stop: no phrase runs across it. */
export function phrasesFrom(passage: Passage, longest: number): readonly PassageWindow[] {
  return windowsFrom(passage, longest).filter((window) => !window.isParted);
}

/** Whether what was typed holds a comma, semicolon or full stop, and is no list: "debt. Support". */
export function isParted(typed: string): boolean {
  return parting.test(typed) && !list.test(typed);
}

// "Pushed her, his girlfriend" says who she is.
const parting = /,(?<!\b(?:her|him),(?= ?(?:his|her) ))|[;?!\n]|\.\s/i;
// "Education, training and employment" is one phrase.
const list = /^[^,;.]+(?:, ?[^\s,;.]+)+,? (?:and|&) [^,;.]+$/i;

function toWindows({ text, tokens, at, end }: Passage): readonly PassageWindow[] {
  const windows: PassageWindow[] = [];
  for (let length = Math.min(mostWords, end - at); length > 0; length -= 1) {
    const words = tokens.slice(at, at + length).map(({ word }) => word);
    const typed = typedPhrase(text, tokens, at, at + length);
    const mayBeParted = tokens.slice(at + 1, at + length).some((token) => token.isParted);
    windows.push({ length, words, typed, isParted: mayBeParted && isParted(typed) });
  }
  return windows;
}
