/** A list as English has it: "a, b and c". Throws on an empty one, which no sentence can hold. */
export function joinAnd(items: readonly string[]): string {
  return join(items, 'and');
}

/** A list of choices as English has it: "a, b or c". Throws on an empty one. */
export function joinOr(items: readonly string[]): string {
  return join(items, 'or');
}

function join(items: readonly string[], word: 'and' | 'or'): string {
  const last = items.at(-1);
  if (last === undefined) throw new RangeError('no sentence has an empty list');
  if (items.length === 1) return last;
  // "Finance, Benefit and Debt Services" in a list parted by commas would read as three services.
  const isNested = items.some((item) => item.includes(',') || item.includes(` ${word} `));
  return isNested
    ? `${items.slice(0, -1).join('; ')}; ${word} ${last}`
    : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** Words as a sentence: one line, a capital first and one full stop last. */
export function toSentence(words: string): string {
  const text = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.,;:!?…]+$/u, '');
  return `${withCapital(text)}.`;
}

/** Words with a capital first. */
export function withCapital(words: string): string {
  return words.replace(/^./u, (first) => first.toUpperCase());
}

/** A name with the article it takes: "an alcohol treatment requirement". */
export function withArticle(words: string): string {
  return `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`;
}

/**
 * A label in the middle of a sentence: "Employment help" becomes "employment help"; "ID" stays, and so
 * do titles in capitals ("Family Ties Programme").
 */
export function toMidSentence(words: string): string {
  const isPlain = /^\p{Lu}\p{Ll}/u.test(words) && !/\s\p{Lu}\p{Ll}/u.test(words);
  return isPlain ? `${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
}
