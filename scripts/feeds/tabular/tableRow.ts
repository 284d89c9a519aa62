/** One row of a table: where people see it in their spreadsheet, and its cells as text. */
export interface TableRow {
  /** From 1, as a spreadsheet counts rows, empty ones too. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** A row, or the place from which the rest of a table cannot be told apart, and why. */
export type ReadRow = TableRow | { readonly number: number; readonly fault: string };

/** A table as it stands in a file: a CSV file is one, each sheet of a workbook is one. */
export interface Table {
  /** Name of the sheet, or of the file where there are several; null where there is one table. */
  readonly name: string | null;
  /** Its rows one by one, the last of them a fault where reading stops before the end. */
  readonly rows: AsyncIterable<ReadRow> | Iterable<ReadRow>;
}
