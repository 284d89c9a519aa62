/** Keeps the smallest of many numbers, in order, without keeping the rest. */
export interface LeastKeys {
  add(key: number): void;
  sorted(): Float64Array;
}

/** Keeps at most so many. */
export function createLeastKeys(limit: number): LeastKeys {
  const kept = new Float64Array(limit);
  let count = 0;
  return {
    add(key) {
      if (count === limit && (limit === 0 || key >= kept[limit - 1]!)) return;
      let low = 0;
      let high = count;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (kept[middle]! < key) low = middle + 1;
        else high = middle;
      }
      if (count < limit) count += 1;
      kept.copyWithin(low + 1, low, count - 1);
      kept[low] = key;
    },
    sorted: () => kept.subarray(0, count),
  };
}
