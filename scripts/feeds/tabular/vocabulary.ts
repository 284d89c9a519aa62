import { termKey } from '../listing/termMapping.ts';

/** The codes a cell may hold, by the codes themselves and by the words people see for them. */
export interface Vocabulary<Code extends string> {
  /** By `termKey`; some words stand for more than one code. */
  readonly words: ReadonlyMap<string, readonly Code[]>;
  /** The words a person is told to choose from, in the order of the codes. */
  readonly labels: ReadonlyMap<Code, string>;
}

/** A vocabulary of codes, their labels, and other words that are understood. */
export function toVocabulary<Code extends string>(
  codes: readonly Code[],
  labelOf: (code: Code) => string,
  others: Iterable<readonly [string, readonly Code[]]> = [],
): Vocabulary<Code> {
  const words = new Map<string, readonly Code[]>();
  const add = (word: string, meant: readonly Code[]) => {
    const key = termKey(word);
    if (key !== '' && !words.has(key)) words.set(key, meant);
  };
  for (const code of codes) {
    add(code, [code]);
    add(labelOf(code), [code]);
    // "Universal" for "Universal (not only for people on probation)".
    add(labelOf(code).replace(/\([^)]*\)/g, ''), [code]);
  }
  for (const [word, meant] of others) add(word, meant);
  return { words, labels: new Map(codes.map((code) => [code, labelOf(code)])) };
}

/** The codes a text means, in any case and spacing; null when it means none. */
export function findCodes<Code extends string>(
  { words }: Vocabulary<Code>,
  text: string,
): readonly Code[] | null {
  return words.get(termKey(text)) ?? null;
}

/** The words a person may write, for a warning. */
export function describeVocabulary<Code extends string>({ labels }: Vocabulary<Code>): string {
  return [...labels.values()].join('; ');
}
