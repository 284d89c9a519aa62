/** A way of saying what states no need. */
export interface NoNeedStatement {
  /** Held against the words from a place on, parted by single spaces. */
  readonly words: RegExp;
  /** How many more words belong to it, up to where something else is said: "works as a [nurse on a ward]". */
  readonly goesOn?: number;
  /** Whether any word may begin it: "plasterer by trade", but not "homeless plasterer by trade". */
  readonly isAnyBefore?: boolean;
  /** Whether it must begin what is said: "nurse on a ward", but not "mental health nurse at court". */
  readonly isFirst?: boolean;
}
