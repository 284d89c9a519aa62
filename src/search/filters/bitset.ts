/** A set of service numbers, one bit each, 32 to a word. */
export type Bitset = Uint32Array;

/** An empty set for so many services. */
export function makeBitset(size: number): Bitset {
  return new Uint32Array((size + 31) >>> 5);
}

/** Puts a number into a set. */
export function addBit(set: Bitset, number: number): void {
  set[number >>> 5]! |= 1 << (number & 31);
}

/** Whether a set holds a number. */
export function hasBit(set: Bitset, number: number): boolean {
  return ((set[number >>> 5]! >>> (number & 31)) & 1) === 1;
}

/** Takes a number out of a set. */
export function removeBit(set: Bitset, number: number): void {
  set[number >>> 5]! &= ~(1 << (number & 31));
}

/** Whether a set holds nothing. */
export function isEmpty(set: Bitset): boolean {
  for (let at = 0; at < set.length; at += 1) if (set[at] !== 0) return false;
  return true;
}

/** Leaves in `set` only what is in `other` too. */
export function keepCommon(set: Bitset, other: Bitset): void {
  for (let at = 0; at < set.length; at += 1) set[at]! &= other[at]!;
}

/** Adds all of `other` to `set`. */
export function addAll(set: Bitset, other: Bitset): void {
  for (let at = 0; at < set.length; at += 1) set[at]! |= other[at]!;
}

/** Takes all of `other` out of `set`. */
export function removeAll(set: Bitset, other: Bitset): void {
  for (let at = 0; at < set.length; at += 1) set[at]! &= ~other[at]!;
}

/** How many numbers a set holds. */
export function countBits(set: Bitset): number {
  let total = 0;
  for (let at = 0; at < set.length; at += 1) if (set[at] !== 0) total += bitsIn(set[at]!);
  return total;
}

/** How many numbers two sets share. */
export function countCommon(a: Bitset, b: Bitset): number {
  let total = 0;
  for (let at = 0; at < a.length; at += 1) {
    const common = a[at]! & b[at]!;
    if (common !== 0) total += bitsIn(common);
  }
  return total;
}

function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The numbers of a set, ascending. */
export function toNumbers(set: Bitset): Uint32Array {
  const found = new Uint32Array(countBits(set));
  let count = 0;
  for (let at = 0; at < set.length; at += 1) {
    for (let word = set[at]!; word !== 0; word &= word - 1) {
      found[count] = at * 32 + 31 - Math.clz32(word & -word);
      count += 1;
    }
  }
  return found;
}

/** Where a set has anything in it: its words that are not empty. */
export function filledWords(set: Bitset): Uint32Array {
  const filled = new Uint32Array(set.length);
  let count = 0;
  for (let at = 0; at < set.length; at += 1) {
    if (set[at] !== 0) {
      filled[count] = at;
      count += 1;
    }
  }
  return filled.subarray(0, count);
}

/** How many numbers two sets share, looking only at these words of them. */
export function countCommonAt(a: Bitset, b: Bitset, words: Uint32Array): number {
  let total = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    total += bitsIn(a[word]! & b[word]!);
  }
  return total;
}

/** Calls back with each number of a set, ascending. */
export function forEachBit(set: Bitset, visit: (number: number) => void): void {
  for (let at = 0; at < set.length; at += 1) {
    for (let word = set[at]!; word !== 0; word &= word - 1) visit(at * 32 + 31 - Math.clz32(word & -word));
  }
}
