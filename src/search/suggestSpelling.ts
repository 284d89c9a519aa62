import type { SearchPlan } from './searchPlan.ts';
import type { Suggestion } from './searchResponse.ts';
import type { ServiceQuery } from './serviceQuery.ts';
import { editDistance } from './text-index/editDistance.ts';
import { expandWord } from './text-index/expandWord.ts';
import { similarWords } from './text-index/gramIndex.ts';
import { servicesWith, type TextIndex } from './text-index/textIndex.ts';

// Farther than search itself forgives: here the person is asked.
const edits = 2;

// Each is a search of its own, and nobody reads more of them.
const mostWords = 12;

/** Words of listings to put in place of typed words that stand in none. */
export function suggestSpelling(
  { understanding }: SearchPlan,
  { text }: ServiceQuery,
  index: TextIndex,
): readonly Omit<Suggestion, 'total'>[] {
  const words = [...new Set(understanding.words)].slice(0, mostWords);
  return words.flatMap((typed) => {
    if (typed.length < 4 || expandWord(index, typed, { isLast: true, isForgiving: true }).length > 0)
      return [];
    const nearest = nearestWord(index, typed);
    // The typed word is folded; where folding changed it, there is nothing to put in its place.
    const at = text.toLowerCase().indexOf(typed);
    if (nearest === null || at < 0) return [];
    const changed = `${text.slice(0, at)}${nearest}${text.slice(at + typed.length)}`;
    return [{ kind: 'spelling', label: `Search for ‘${changed}’`, change: { text: changed } }];
  });
}

function nearestWord(index: TextIndex, typed: string): string | null {
  let best: { readonly word: number; readonly distance: number } | null = null;
  for (const word of similarWords(index.grams, typed, edits)) {
    const distance = editDistance(typed, index.words[word] ?? '', edits);
    if (distance > edits || !isLike(typed, index.words[word] ?? '', distance)) continue;
    const isBetter =
      !best ||
      distance < best.distance ||
      (distance === best.distance && servicesWith(index, word) > servicesWith(index, best.word));
    if (isBetter) best = { word, distance };
  }
  return best ? (index.words[best.word] ?? null) : null;
}

const longWord = 6;
const sharedBeginning = 2;

// Two edits away from a short word is another one, unless both begin alike: "flurb" is no "club".
function isLike(typed: string, word: string, distance: number): boolean {
  return (
    distance < edits ||
    typed.length >= longWord ||
    typed.slice(0, sharedBeginning) === word.slice(0, sharedBeginning)
  );
}
