// Grown on demand and reused, so that comparing thousands of words makes no garbage.
let rows: readonly [Uint8Array, Uint8Array, Uint8Array] = makeRows(32);

function makeRows(length: number): readonly [Uint8Array, Uint8Array, Uint8Array] {
  return [new Uint8Array(length), new Uint8Array(length), new Uint8Array(length)];
}

/**
 * How many edits (a letter added, dropped, changed, or two neighbours swapped) part two words, up to
 * `limit`; `limit + 1` when there are more. With `isPrefix`, how many part `typed` from the nearest
 * beginning of `word`, for words that are half typed.
 */
export function editDistance(typed: string, word: string, limit: number, isPrefix = false): number {
  const tooFar = limit + 1;
  const { length: height } = typed;
  const width = isPrefix ? Math.min(word.length, height + limit) : word.length;
  if (height - width > limit || width - height > limit) return tooFar;
  if (rows[0].length <= width) rows = makeRows(width * 2);
  let [before, previous, current] = rows;
  for (let column = 0; column <= width; column += 1) previous[column] = Math.min(column, 255);
  for (let row = 1; row <= height; row += 1) {
    const letter = typed.charCodeAt(row - 1);
    const earlier = row > 1 ? typed.charCodeAt(row - 2) : -1;
    current[0] = Math.min(row, 255);
    let least = row;
    for (let column = 1; column <= width; column += 1) {
      const other = word.charCodeAt(column - 1);
      let cost = (previous[column - 1] ?? 0) + (letter === other ? 0 : 1);
      cost = Math.min(cost, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      if (column > 1 && letter === word.charCodeAt(column - 2) && earlier === other) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      }
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return tooFar;
    [before, previous, current] = [previous, current, before];
  }
  if (!isPrefix) return Math.min(previous[width] ?? tooFar, tooFar);
  let nearest = tooFar;
  for (let column = 0; column <= width; column += 1) nearest = Math.min(nearest, previous[column] ?? tooFar);
  return nearest;
}

/** How many typing errors a word of this length is forgiven: none below 4 letters, two from 8. */
export function allowedEdits(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}
