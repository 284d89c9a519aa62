import { toPlainLine } from '../cleaning/toPlainText.ts';
import { termKey } from '../listing/termMapping.ts';
import type { KeptMap } from './keptMap.ts';

// No name is longer.
const mostLength = 1_000;

/**
 * What stands in parts of a feed that are no services, as far as could be told: a service that is named there
 * is not gone.
 */
export class PassedOver {
  readonly #texts: KeptMap;

  /** `texts` is empty, and nobody else's. */
  constructor(texts: KeptMap) {
    this.#texts = texts;
  }

  add(texts: readonly string[]): void {
    for (const text of texts) {
      const key = toKey(text);
      if (key !== '' && text.length <= mostLength) this.#texts.set(key, '');
    }
  }

  /** Adds what stands in cells of several lines: rows, where a quotation mark before them is closed too late. */
  addLinesIn(cells: readonly string[]): void {
    this.addRows(cells.filter((cell) => /[\r\n]/.test(cell)));
  }

  /** Adds what stands in rows that were not parted into cells, whatever marks part them. */
  addRows(rows: readonly string[]): void {
    this.add(rows.flatMap((row) => row.split(/[\r\n,;\t|]+/)));
  }

  /** Whether a service of that name is named in it. */
  names(name: string): boolean {
    return this.#texts.size > 0 && this.#texts.has(toKey(name));
  }
}

function toKey(text: string): string {
  return termKey(toPlainLine(text.slice(0, mostLength)).value);
}
