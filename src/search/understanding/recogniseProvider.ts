import type { Organization } from '../../catalogue/service.ts';
import type { UnderstoodTerm } from '../searchResponse.ts';
import { isOrdinaryName } from './ordinaryNames.ts';
import { windowsFrom } from './passageWindows.ts';
import { createPhraseBook, type PhraseBook } from './phraseBook.ts';
import { toKnownProviders, type KnownProvider } from './providerNames.ts';
import type { Passage, Recogniser, Recognition } from './recognition.ts';

/** Every name of every provider and partner, for look-up. */
export function createProviderBook(
  organizations: readonly Organization[],
  isOrdinary: (word: string) => boolean,
): PhraseBook<KnownProvider> {
  return createPhraseBook([...toKnownProviders(organizations, isOrdinary)]);
}

/** Finds the longest name of a provider that begins at a token. */
export function createProviderRecogniser(book: PhraseBook<KnownProvider>): Recogniser {
  return (passage) => {
    for (const { length, words, typed } of windowsFrom(passage, book.longest)) {
      const providers = book.find(words[0] === 'the' && words.length > 1 ? words.slice(1) : words);
      if (providers.length > 0) return toProviderRecognition(providers, typed, length, passage);
    }
    return null;
  };
}

/** What is made of a provider's name: taken, or offered where it is also an everyday word. */
export function toProviderRecognition(
  providers: readonly KnownProvider[],
  typed: string,
  length: number,
  { tokens, at }: Passage,
): Recognition {
  const term: UnderstoodTerm = {
    kind: 'provider',
    typed,
    label: providers.map(({ name }) => name).join(' or '),
    organizationIds: providers.flatMap(({ organizationIds }) => organizationIds),
  };
  const isWholeQuery = length === tokens.length;
  const isWrittenAsName = tokens
    .slice(at, at + length)
    .every((token, _, all) => token.isCapitalised || (token.word.length < 4 && all.length > 1));
  if (isOrdinaryName(typed) && !(isWrittenAsName && at > 0) && !(isWholeQuery && isWrittenAsName)) {
    const question = `Is ‘${typed}’ the provider ${term.label}?`;
    return { length, offered: [{ typed, question, terms: [term] }], leavesText: true };
  }
  return { length, terms: [term] };
}
