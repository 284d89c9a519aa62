import type { SummaryRow } from '../../components/SummaryList.tsx';

/** A part of the page: a heading and what is known under it. */
export interface ServiceSection {
  readonly title: string;
  readonly rows: readonly SummaryRow[];
}

/**
 * A row of what is known, or of the listing's silence, always in the same words.
 *
 * @param unsaid ends the sentence "The listing does not say …"
 */
export function toRow(term: string, known: readonly (string | null)[], unsaid: string): SummaryRow {
  const details = known.filter((detail) => detail !== null);
  if (details.length > 0) return { term, details };
  return { term, details: [`The listing does not say ${unsaid}.`], isUnknown: true };
}

/** An address that is safe to open, or null: data must not smuggle in other schemes. */
export function toWebAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}
