import type { Random } from '../random.ts';

// Neighbours on a British keyboard: most wrong letters are one key away from the right one.
const keyRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** The word with so many typing errors: a letter wrong, left out, doubled or put in, or two swapped. */
export function mistype(random: Random, word: string, errors: number): string {
  let typed = word;
  for (let made = 0; made < errors; made += 1) typed = mistypeOnce(random, typed);
  return typed;
}

function mistypeOnce(random: Random, word: string): string {
  // The first letter is right nine times in ten, as typists' are.
  const at = random.whole(random.chance(10) ? 0 : 1, word.length - 1);
  const before = word.slice(0, at);
  const letter = word[at] ?? '';
  const after = word.slice(at + 1);
  switch (
    random.weighted([
      ['wrong', 35],
      ['missing', 30],
      ['added', 20],
      ['swapped', 15],
    ] as const)
  ) {
    case 'wrong':
      return before + neighbourOf(random, letter) + after;
    case 'missing':
      return before + after;
    case 'added':
      return before + letter + (random.chance(60) ? letter : neighbourOf(random, letter)) + after;
    case 'swapped':
      return after === ''
        ? before.slice(0, -1) + letter + before.slice(-1)
        : before + after[0] + letter + after.slice(1);
  }
}

function neighbourOf(random: Random, letter: string): string {
  const row = keyRows.find((keys) => keys.includes(letter)) ?? 'aeiou';
  const at = row.indexOf(letter);
  return random.pick(
    row.split('').filter((key, index) => key !== letter && Math.abs(index - at) <= (at < 0 ? 9 : 1)),
  );
}

/**
 * How many typing errors lie between two words: letters wrong, left out, put in, or two neighbours
 * swapped (optimal string alignment). Anything above `most` is given as `most` + 1.
 */
export function countTypos(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1])
        least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1);
      current.push(least);
    }
    if (Math.min(...current) > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[to.length] ?? 0, most + 1);
}
