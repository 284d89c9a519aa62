import { fillerWords } from './fillerWords.ts';
import type { Lexicon } from './lexicon.ts';
import { windowsFrom } from './passageWindows.ts';
import type { Passage, Recognition } from './recognition.ts';
import { toPlaceRecognition } from './recognisePlace.ts';
import { toProviderRecognition } from './recogniseProvider.ts';
import { toTermRecognition } from './recogniseTerm.ts';

// Phrases longer than this are not compared: too slow for too little.
const longestMisspelt = 4;

/**
 * What begins at a token but for a typing error. Only windows with a word that nothing knows are
 * compared, so that no known word is turned into another.
 */
export function findMisspelt(passage: Passage, lexicon: Lexicon): readonly Recognition[] {
  for (const { length, words, typed } of windowsFrom(passage, longestMisspelt)) {
    const [first = '', last = ''] = [words[0], words.at(-1)];
    if (fillerWords.has(first) || (length > 1 && fillerWords.has(last))) continue;
    if (words.every((word) => lexicon.isKnownWord(word))) continue;
    const providers = lexicon.providers.findMisspelt(words);
    const isNamed = length > 1 || first.length > 4;
    const entries = lexicon.terms.findMisspelt(words);
    const [entry] = entries;
    if (entry && entries.every((one) => haveSameMeaning(one, entry))) {
      const recognition = toTermRecognition(entry, typed, length, lexicon.today);
      if (recognition) return [recognition];
    }
    if (providers.length > 0 && isNamed) return [toProviderRecognition(providers, typed, length, passage)];
    const places = lexicon.places.findMisspelt(words);
    if (places.length > 0 && isNamed) return [toPlaceRecognition(places, typed, length, passage)];
  }
  return [];
}

function haveSameMeaning(
  a: { readonly needs: readonly string[]; readonly cohorts: readonly unknown[] },
  b: typeof a,
): boolean {
  return JSON.stringify([a.needs, a.cohorts]) === JSON.stringify([b.needs, b.cohorts]);
}
