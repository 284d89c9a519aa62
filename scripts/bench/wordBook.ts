import type { Service } from '../../src/catalogue/service.ts';
import { toSearchableText, toWords } from './searchableText.ts';

/**
 * Which services hold which words, found by plain reading: what makes the right answers known
 * without asking any engine. Services are meant by their place in the list.
 */
export class WordBook {
  readonly #holders = new Map<string, number[]>();
  readonly #sortedWords: readonly string[];

  constructor(services: readonly Service[]) {
    for (const [index, service] of services.entries()) {
      const text = Object.values(toSearchableText(service)).join(' ');
      for (const word of new Set(toWords(text))) {
        const holders = this.#holders.get(word);
        if (holders) holders.push(index);
        else this.#holders.set(word, [index]);
      }
    }
    this.#sortedWords = [...this.#holders.keys()].sort();
  }

  /** Every different word. */
  get words(): readonly string[] {
    return this.#sortedWords;
  }

  /** In how many services a word is. */
  count(word: string): number {
    return this.#holders.get(word)?.length ?? 0;
  }

  /** The services that hold each of the words. */
  holdersOfAll(words: readonly string[]): ReadonlySet<number> {
    return intersect(words.map((word) => this.#holders.get(word) ?? []));
  }

  /** The services that hold each of the words and one that begins with `beginning`. */
  holdersOfBeginning(words: readonly string[], beginning: string): ReadonlySet<number> {
    const begun = new Set<number>();
    for (let at = this.#firstAtOrAfter(beginning); this.#sortedWords[at]?.startsWith(beginning); at += 1) {
      for (const index of this.#holders.get(this.#sortedWords[at] ?? '') ?? []) begun.add(index);
    }
    return intersect([[...begun], ...words.map((word) => this.#holders.get(word) ?? [])]);
  }

  #firstAtOrAfter(wanted: string): number {
    let low = 0;
    let high = this.#sortedWords.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sortedWords[middle] ?? '') < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function intersect(lists: readonly (readonly number[])[]): ReadonlySet<number> {
  const [first = [], ...rest] = lists;
  return rest.reduce<Set<number>>(
    (kept, list) => new Set(list.filter((index) => kept.has(index))),
    new Set(first),
  );
}
