import type { Gazetteer } from '../../geography/gazetteer.ts';
import { prisonNote, toCustody } from './recognisePlace.ts';
import { windowsFrom } from './passageWindows.ts';
import { createPhraseBook } from './phraseBook.ts';
import type { Recogniser } from './recognition.ts';

const prisonWords: ReadonlySet<string> = new Set(['hmp', 'hmyoi', 'hmpyoi', 'yoi']);

/** "HMP Styal", "HMP/YOI Low Newton": where somebody is, never their home area. */
export function createPrisonRecogniser(gazetteer: Gazetteer): Recogniser {
  const book = createPhraseBook(
    gazetteer.prisons.map(({ name }) => [name.replace(/\((?:[^)]*)\)|\b(?:HMP|YOI|HMYOI)\b|&/g, ' '), name]),
  );
  return (passage) => {
    const { tokens, at, end } = passage;
    let lead = 0;
    while (at + lead < end && prisonWords.has(tokens[at + lead]?.word ?? '')) lead += 1;
    if (lead === 0) return null;
    const named = windowsFrom({ ...passage, at: at + lead }, book.longest).find(
      ({ words }) => book.find(words).length > 0 || (words.length === 1 && book.findMisspelt(words) !== null),
    );
    if (!named) return null;
    const typed = passage.text.slice(tokens[at]?.from, tokens[at + lead + named.length - 1]?.to);
    return { length: lead + named.length, terms: [toCustody(typed)], notes: [prisonNote(typed)] };
  };
}
