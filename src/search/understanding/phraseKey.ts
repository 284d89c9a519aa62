import { toQueryTokens } from './queryTokens.ts';

/** The words of a phrase, as those of what was typed. Thousands of them are read on opening the app. */
export function toPhraseWords(phrase: string): readonly string[] {
  // What is folded already needs no second look.
  if (/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(phrase)) return phrase.split(' ');
  return toQueryTokens(phrase).map(({ word }) => word);
}

/**
 * Words as one key without spaces, so that "sofa-surfing", "sofa surfing" and "sofasurfing" meet, and
 * "catch 22" meets "Catch22". "&" is "and": "l&a" is "l and a".
 */
export function toPhraseKey(words: readonly string[]): string {
  const key = words.length === 1 ? words[0]! : words.join('');
  return key.includes('&') ? key.replaceAll('&', 'and') : key;
}

/** The key with each word in the singular, so that "debts" meets "debt". `key` is their key as they are. */
export function toSingularKey(words: readonly string[], key = toPhraseKey(words)): string {
  return words.some((word) => word.endsWith('s')) ? toPhraseKey(words.map(toSingular)) : key;
}

function toSingular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
