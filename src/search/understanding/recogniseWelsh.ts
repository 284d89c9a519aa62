import { windowsFrom } from './passageWindows.ts';
import { createPhraseBook } from './phraseBook.ts';
import type { Recogniser } from './recognition.ts';

const phrases =
  'welsh speaker|welsh speakers|welsh speaking|speaks welsh|speak welsh|prefers welsh|wants welsh|fluent welsh|first language welsh|' +
  'welsh first language|welsh is his first language|welsh is her first language|welsh language|welsh language service|' +
  'welsh language services|welsh medium|through the medium of welsh|through welsh|in welsh|sessions in welsh|' +
  'cymraeg|gymraeg|siarad cymraeg|siaradwr cymraeg|siaradwyr cymraeg|yn siarad cymraeg|gwasanaeth cymraeg|gwasanaethau cymraeg|' +
  'cymraeg yn unig|yn gymraeg|yn y gymraeg|trwy gyfrwng y gymraeg|drwy gyfrwng y gymraeg|trwyr gymraeg|drwyr gymraeg|' +
  'iaith gymraeg|cymraeg iaith gyntaf|help yn gymraeg|cymorth yn gymraeg|mae en siarad cymraeg|mae hin siarad cymraeg';

const book = createPhraseBook(phrases.split('|').map((phrase) => [phrase, true] as const));

const note =
  'Few listings state which languages they work in: ask the provider whether this can be given in Welsh.';

/** Asking for Welsh. No listing is left out by it: those that speak of Welsh come first. */
export const recogniseWelsh: Recogniser = (passage) => {
  for (const { length, words } of windowsFrom(passage, book.longest)) {
    if (book.find(words).length > 0) return { length, terms: [], hints: ['welsh', 'cymraeg'], notes: [note] };
  }
  return null;
};
