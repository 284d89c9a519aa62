/** Keeps what has the smallest of many keys, in order, without keeping the rest; of equal keys the first added. */
export interface LeastKeys {
  add(key: number, number: number): void;
  /** The keys kept, ascending. */
  keys(): Float64Array;
  /** What was added with them. */
  numbers(): Uint32Array;
}

/** Keeps at most so many. */
export function createLeastKeys(limit: number): LeastKeys {
  const kept = new Float64Array(limit);
  const numbers = new Uint32Array(limit);
  let count = 0;
  return {
    add(key, number) {
      if (count === limit && (limit === 0 || key >= kept[limit - 1]!)) return;
      let low = 0;
      let high = count;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (kept[middle]! <= key) low = middle + 1;
        else high = middle;
      }
      if (count < limit) count += 1;
      kept.copyWithin(low + 1, low, count - 1);
      numbers.copyWithin(low + 1, low, count - 1);
      kept[low] = key;
      numbers[low] = number;
    },
    keys: () => kept.subarray(0, count),
    numbers: () => numbers.subarray(0, count),
  };
}
