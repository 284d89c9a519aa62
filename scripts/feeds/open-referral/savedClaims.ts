import type { PageClaims } from './feedPage.ts';

/** What pages that somebody saved claim of the whole list, to tell whether some of them are not there. */
export class SavedClaims {
  #total: number | null = null;
  #pages: number | null = null;
  #read = 0;
  #isCutShort = false;
  #hasLast = false;

  /** Adds a page, or a list of many pages. */
  add({ total, pages, isLast }: PageClaims): void {
    this.#read += 1;
    this.#total = greater(this.#total, total);
    this.#pages = greater(this.#pages, pages);
    if (isLast === true) this.#hasLast = true;
    if (isLast === false) this.#isCutShort = true;
  }

  /** How many services there are; null where no page says. */
  get total(): number | null {
    return this.#total;
  }

  /** Why services may be missing, of which `found` different ones are there; or null. The plainest claim counts. */
  describeMissing(found: number): string | null {
    if (this.#total !== null) {
      const isMissing = found < this.#total;
      return isMissing
        ? `The saved pages claim ${this.#total} services, and ${found} different ones are there.`
        : null;
    }
    if (this.#pages !== null) {
      const isMissing = this.#read < this.#pages;
      return isMissing ? `The saved pages claim to be ${this.#pages}, and ${this.#read} are there.` : null;
    }
    const isMissing = this.#isCutShort && !this.#hasLast;
    return isMissing ? 'The saved pages say that more come after them, and the last is not there.' : null;
  }
}

function greater(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.max(one, other);
}
