/** One row of a table: where people see it in their spreadsheet, and its cells as text. */
export interface TableRow {
  /** From 1, as a spreadsheet counts rows, empty ones too. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** A table as it stands in a file: a CSV file is one, each sheet of a workbook is one. */
export interface Table {
  /** Name of the sheet, or of the file where there are several; null where there is one table. */
  readonly name: string | null;
  readonly rows: readonly TableRow[];
  /** Where and why reading stopped before the end, or null. */
  readonly fault: { readonly number: number; readonly reason: string } | null;
}
