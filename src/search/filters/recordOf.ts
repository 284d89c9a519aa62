/** A record with a value for each code of a closed set. */
export function recordOf<Code extends string, Value>(
  codes: readonly Code[],
  toValue: (code: Code) => Value,
): Record<Code, Value> {
  const entries = codes.map((code) => [code, toValue(code)] as const);
  return Object.fromEntries(entries) as Record<Code, Value>;
}
