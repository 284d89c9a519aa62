import type { ColumnKey } from '../../feeds/tabular/columns/columns.ts';

/** Cells of a row by column; null and absent are empty. */
export type Cells = Partial<Readonly<Record<ColumnKey, string | null>>>;

/** A text as one value of a cell that may hold several, which semicolons part. */
export function inCell(text: string): string {
  return text.replace(/;/g, ',');
}

/** Several values in one cell. */
export function listed(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.map(inCell).join('; ');
}
