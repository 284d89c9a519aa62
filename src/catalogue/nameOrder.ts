/**
 * A replacer for `JSON.stringify` that puts fields in the order of their names, so that the order in
 * which they were made is no difference.
 */
export function inNameOrder(_field: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
