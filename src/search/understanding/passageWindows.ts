import { typedPhrase } from './queryTokens.ts';
import type { Passage } from './recognition.ts';

/** Some words from the start of a passage. */
export interface PassageWindow {
  readonly length: number;
  readonly words: readonly string[];
  readonly typed: string;
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

function toWindows({ text, tokens, at, end }: Passage): readonly PassageWindow[] {
  const windows: PassageWindow[] = [];
  for (let length = Math.min(mostWords, end - at); length > 0; length -= 1) {
    const words = tokens.slice(at, at + length).map(({ word }) => word);
    windows.push({ length, words, typed: typedPhrase(text, tokens, at, at + length) });
  }
  return windows;
}
