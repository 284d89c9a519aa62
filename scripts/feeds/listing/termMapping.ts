import type { Cohort, Need } from '../../../src/catalogue/codes.ts';

/** What a term of a feed's taxonomy states, in the catalogue's codes. */
export interface MappedMeaning {
  readonly needs: readonly Need[];
  readonly cohorts: readonly { readonly cohort: Cohort; readonly group: string | null }[];
}

/** Terms of other people's taxonomies, by `termKey` of their id or name. A term that is not here states nothing. */
export type TermMapping = ReadonlyMap<string, MappedMeaning>;

/** How ids and names of terms are compared: lower case, letters and digits only, single spaces. */
export function termKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
