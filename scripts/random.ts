/** A seeded stream of random draws: the same seed gives the same draws on every machine. */
export class Random {
  #state: number;

  constructor(seed: string) {
    // FNV-1a over the seed's characters; any text is a good seed.
    let hash = 0x811c9dc5;
    for (const character of seed) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
    this.#state = hash >>> 0;
  }

  /** From 0 up to, not including, 1 (mulberry32, Tommy Ettinger, public domain). */
  unit(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.unit() * (to - from + 1));
  }

  /** True in so many of a hundred draws. */
  chance(percent: number): boolean {
    return this.unit() * 100 < percent;
  }

  /** One of the list, all equally likely. Throws on an empty list. */
  pick<T>(list: readonly T[]): T {
    const picked = list[Math.floor(this.unit() * list.length)];
    if (picked === undefined) throw new Error('There is nothing to pick from.');
    return picked;
  }

  /** So many different entries of the list, or all of it when it is shorter. */
  sample<T>(list: readonly T[], count: number): T[] {
    const rest = [...list];
    const taken: T[] = [];
    while (taken.length < count && rest.length > 0)
      taken.push(...rest.splice(Math.floor(this.unit() * rest.length), 1));
    return taken;
  }

  /** One of the list by weight. Throws when no weight is above zero. */
  weighted<T>(entries: readonly (readonly [value: T, weight: number])[]): T {
    let left = this.unit() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of entries) {
      left -= weight;
      if (left < 0) return value;
    }
    throw new Error('There is nothing to pick from.');
  }
}

/**
 * Draws from a list by Zipf's law: the entry at place n is drawn 1/(n+`flatness`)^`exponent` as
 * often as a first one would be. Words, providers and towns are spread like this in real catalogues.
 */
export class ZipfList<T> {
  readonly #list: readonly T[];
  readonly #cumulated: Float64Array;

  constructor(list: readonly T[], exponent = 1, flatness = 2) {
    if (list.length === 0) throw new Error('A Zipf list needs an entry.');
    this.#list = list;
    this.#cumulated = new Float64Array(list.length);
    let sum = 0;
    for (let place = 0; place < list.length; place += 1) {
      sum += 1 / (place + flatness) ** exponent;
      this.#cumulated[place] = sum;
    }
  }

  /** One entry. */
  draw(random: Random): T {
    const wanted = random.unit() * (this.#cumulated.at(-1) ?? 0);
    let low = 0;
    let high = this.#list.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#cumulated[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    const drawn = this.#list[low];
    if (drawn === undefined) throw new Error('A Zipf list needs an entry.');
    return drawn;
  }
}
