/** The first items of a sequence, and the whole of it still to be read. */
export interface LookedAhead<Item> {
  readonly first: readonly Item[];
  readonly all: AsyncIterable<Item>;
}

/** Looks at the first items of a sequence. */
export async function lookAhead<Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
  count: number,
): Promise<LookedAhead<Item>> {
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
  rest: AsyncGenerator<Item, void, undefined>,
): AsyncGenerator<Item, void, undefined> {
  try {
    yield* first;
    yield* rest;
  } finally {
    // Also where the reader has seen enough among the first.
    await rest.return();
  }
}
