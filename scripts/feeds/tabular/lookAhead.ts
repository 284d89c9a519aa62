/** The first items of a sequence, and the whole of it still to be read. */
export async function lookAhead<Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
  count: number,
): Promise<{ readonly first: readonly Item[]; readonly all: AsyncIterable<Item> }> {
  const source = each(items);
  const first: Item[] = [];
  while (first.length < count) {
    const next = await source.next();
    if (next.done) break;
    first.push(next.value);
  }
  return { first, all: chain(first, source) };
}

async function* each<Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
): AsyncGenerator<Item, void, undefined> {
  for await (const item of items) yield item;
}

async function* chain<Item>(
  first: readonly Item[],
  rest: AsyncIterable<Item>,
): AsyncGenerator<Item, void, undefined> {
  yield* first;
  yield* rest;
}
