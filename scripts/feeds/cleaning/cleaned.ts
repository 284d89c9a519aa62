/** What was made of a value of a feed, and what a person should be told about it. */
export interface Cleaned<Value> {
  readonly value: Value;
  readonly warnings: readonly string[];
}

/** A value with nothing to say about it. */
export function cleaned<Value>(value: Value): Cleaned<Value> {
  return { value, warnings: [] };
}

/** A short quotation of a feed's value for a warning: one line, at most 60 characters. */
export function quote(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim();
  return `“${line.length > 60 ? `${line.slice(0, 57)}…` : line}”`;
}

/** Whether a field says only that there is nothing to say: "N/A", "none", "-", "TBC". */
export function saysNothing(text: string): boolean {
  return /^[\s\p{P}\p{S}]*$|^\W*(?:n\/?a|none|null|nil|undefined|nan|not applicable|not known|unknown|tb[ac]|xxx*|string)\W*$/iu.test(
    text,
  );
}
