/** What a column of the template is called and what its help and its example row say. */
export interface ColumnText {
  readonly heading: string;
  readonly help: string;
  readonly example: string;
  /** Other headings by which it is recognised. */
  readonly also: readonly string[];
  /** What stands between two foreign columns that are read into this one. */
  readonly joint?: string;
}
