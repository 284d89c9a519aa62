/** A record with a value for each code of a closed set. */
export function recordOf<Code extends string, Value>(
  codes: readonly Code[],
  toValue: (code: Code) => Value,
): Record<Code, Value> {
  const record: Partial<Record<Code, Value>> = {};
  for (const code of codes) record[code] = toValue(code);
  return record as Record<Code, Value>;
}
