/**
 * Remembers what was made by its key. Once so many are remembered all are forgotten, so that a device
 * that is never closed does not fill up.
 */
export function remembering<Value>(most: number): (key: string, make: () => Value) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (key, make) => {
    const before = known.get(key);
    if (before) return before.value;
    if (known.size >= most) known.clear();
    const value = make();
    known.set(key, { value });
    return value;
  };
}
