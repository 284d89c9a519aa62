import { isRecord } from '../../../src/catalogue/recordReader.ts';
import type { KeptMap } from '../kept/keptMap.ts';

/**
 * How much of a service an entry holds, from little to much: what hangs at a place, what a list says, all, or
 * its own details.
 */
export const fullnesses = ['at a place', 'in a list', 'in full', 'details'] as const;
/** How much of a service an entry holds. */
export type Fullness = (typeof fullnesses)[number];

/** What is remembered of a service that was found: its facts are kept elsewhere. */
export interface FoundService {
  readonly fullness: Fullness;
  /** What came of it so far, each with a fingerprint of what it said. */
  readonly came: Readonly<Partial<Record<Fullness, string>>>;
  /** Its id in the catalogue, or why it is not taken. */
  readonly taken: { readonly id: string } | { readonly reason: string };
}

/** The services that were found in a feed, by the feed's own ids and in the order in which they came. */
export class FoundServices {
  readonly #found: KeptMap;

  /** `found` is empty, and nobody else's. */
  constructor(found: KeptMap) {
    this.#found = found;
  }

  get size(): number {
    return this.#found.size;
  }

  /** How many have no more than their list entry. */
  get shallow(): number {
    let count = 0;
    for (const [, text] of this.#found) if (isLess(readFound(text).fullness, 'in full')) count += 1;
    return count;
  }

  has(id: string): boolean {
    return this.#found.has(id);
  }

  get(id: string): FoundService | undefined {
    const text = this.#found.get(id);
    return text === undefined ? undefined : readFound(text);
  }

  /** Remembers a service; one that was found before keeps its place. */
  set(id: string, service: FoundService): void {
    this.#found.set(id, JSON.stringify(service));
  }

  delete(id: string): void {
    this.#found.delete(id);
  }

  /** Those that are not taken, with the reason. */
  *refused(): Generator<{ readonly id: string; readonly reason: string }, void, void> {
    for (const [id, text] of this.#found) {
      const { taken } = readFound(text);
      if ('reason' in taken) yield { id, reason: taken.reason };
    }
  }
}

/** Whether an entry holds less than another. */
export function isLess(one: Fullness, other: Fullness): boolean {
  return fullnesses.indexOf(one) < fullnesses.indexOf(other);
}

function readFound(text: string): FoundService {
  const value: unknown = JSON.parse(text);
  const { fullness: written, came, taken } = isRecord(value) ? value : {};
  const fullness = fullnesses.find((one) => one === written);
  if (!fullness || !isRecord(came) || !isRecord(taken)) throw new Error('a service that was found is none');
  const fingerprints = fullnesses.flatMap((one) => {
    const fingerprint = came[one];
    return typeof fingerprint === 'string' ? [[one, fingerprint]] : [];
  });
  const { id, reason } = taken;
  return {
    fullness,
    came: Object.fromEntries(fingerprints),
    taken: typeof id === 'string' ? { id } : { reason: String(reason) },
  };
}
