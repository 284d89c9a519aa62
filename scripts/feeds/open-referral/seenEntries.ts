import type { KeptMap } from '../kept/keptMap.ts';

/** What is known of the entries of a page when it comes. */
export interface SeenPage {
  /** How many different ones it holds. */
  readonly different: number;
  /** How many of them stood on no earlier page of this look at the list. */
  readonly fresh: number;
  /** How many stood on an earlier page of this look. */
  readonly repeats: number;
  /** For each entry whether it stood on no earlier page of this look or of one before. */
  readonly areNew: readonly boolean[];
}

/** The entries of a list that have come so far, by what tells them apart, while it is looked at once or more. */
export class SeenEntries {
  /** The look in which each was seen last. */
  readonly #rounds: KeptMap;

  /** `rounds` is empty, and nobody else's. */
  constructor(rounds: KeptMap) {
    this.#rounds = rounds;
  }

  /** How many different ones have come. */
  get size(): number {
    return this.#rounds.size;
  }

  /** Compares the entries of a page with those before it, and remembers them. */
  look(identities: readonly string[], round: number): SeenPage {
    const now = String(round);
    const before = identities.map((identity) => this.#rounds.get(identity));
    for (const identity of identities) this.#rounds.set(identity, now);
    const unseen = identities.filter((_, index) => before[index] !== now);
    return {
      different: new Set(identities).size,
      fresh: new Set(unseen).size,
      repeats: identities.length - unseen.length,
      areNew: before.map((last) => last === undefined),
    };
  }
}
