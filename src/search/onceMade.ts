/** Makes something when it is first asked for, and keeps it. What throws is tried again the next time. */
export function onceMade<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
