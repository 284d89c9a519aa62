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
  if (rows[0].length <= width + 1) rows = makeRows((width + 1) * 2);
  let [before, previous, current] = rows;
  for (let column = 0; column <= width; column += 1) previous[column] = Math.min(column, tooFar);
  for (let row = 1; row <= height; row += 1) {
    const letter = typed.charCodeAt(row - 1);
    const earlier = row > 1 ? typed.charCodeAt(row - 2) : -1;
    // Farther from the diagonal than the limit, every cell is too far: those beside it are all that is read.
    const first = Math.max(1, row - limit);
    const last = Math.min(width, row + limit);
    current[first - 1] = first === 1 ? Math.min(row, tooFar) : tooFar;
    let least = current[first - 1]!;
    for (let column = first; column <= last; column += 1) {
      const other = word.charCodeAt(column - 1);
      let cost = previous[column - 1]! + (letter === other ? 0 : 1);
      const above = previous[column]! + 1;
      const left = current[column - 1]! + 1;
      if (above < cost) cost = above;
      if (left < cost) cost = left;
      if (column > 1 && letter === word.charCodeAt(column - 2) && earlier === other) {
        const swapped = before[column - 2]! + 1;
        if (swapped < cost) cost = swapped;
      }
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (last < width) current[last + 1] = tooFar;
    if (least > limit) return tooFar;
    [before, previous, current] = [previous, current, before];
  }
  if (!isPrefix) return Math.min(previous[width]!, tooFar);
  let nearest = tooFar;
  for (let column = Math.max(0, height - limit); column <= width; column += 1)
    nearest = Math.min(nearest, previous[column]!);
  return nearest;
}

/** How many typing errors a word of this length is forgiven: none below 4 letters, two from 8. */
export function allowedEdits(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}
