import type { Service } from '../catalogue/service.ts';
import { expandWord } from './text-index/expandWord.ts';
import { toSearchFields } from './text-index/serviceFields.ts';
import type { TextIndex } from './text-index/textIndex.ts';
import { toIndexWords } from './text-index/toIndexWords.ts';

/** A typed word, and the words of listings that were taken for it. */
export interface WordMeaning {
  readonly typed: string;
  readonly meant: ReadonlySet<string>;
}

/** What each typed word was taken for. */
export function toWordMeanings(
  index: TextIndex,
  words: readonly string[],
  options: { readonly isLastOpen: boolean; readonly isForgiving: boolean },
): readonly WordMeaning[] {
  return words.map((typed, at) => {
    const expansions = expandWord(index, typed, {
      isLast: options.isLastOpen && at === words.length - 1,
      isForgiving: options.isForgiving,
    });
    return { typed, meant: new Set(expansions.map(({ word }) => index.words[word] ?? '')) };
  });
}

const verbs = {
  Name: 'Name matches',
  Provider: 'Provider matches',
  Partner: 'A partner matches',
  Activities: 'Activities mention',
  Need: 'Needs include',
  Area: 'Area matches',
  Place: 'Delivered in',
  Summary: 'Mentions',
  Other: 'Mentions',
} as const;

/** Where the typed words stand in a listing, each word at its weightiest place: "Name matches ‘nelson trust’". */
export function explainText(service: Service, words: readonly WordMeaning[]): readonly string[] {
  const left = new Set(words);
  const reasons: string[] = [];
  for (const { label, texts } of toSearchFields(service)) {
    if (left.size === 0) break;
    const inField = texts.flatMap(toIndexWords);
    const found = [...left].filter(({ meant }) => inField.some((word) => meant.has(word)));
    if (found.length === 0) continue;
    for (const word of found) left.delete(word);
    reasons.push(`${verbs[label]} ‘${found.map(({ typed }) => typed).join(' ')}’`);
  }
  return reasons;
}

/** The typed words of which nothing stands anywhere in a listing. */
export function findAbsentWords(service: Service, words: readonly WordMeaning[]): readonly string[] {
  const held = [...toSearchFields(service)].flatMap(({ texts }) => texts.flatMap(toIndexWords));
  return words.filter(({ meant }) => !held.some((word) => meant.has(word))).map(({ typed }) => typed);
}
