// Enough to find the others by.
const mostNamed = 10;

/** The first few of what may be many, and how many more: "2, 3 and 40 more". */
export class FirstFew {
  readonly #first: string[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  add(name: string | number): void {
    this.#count += 1;
    if (this.#count <= mostNamed) this.#first.push(String(name));
  }

  describe(): string {
    const more = this.#count - this.#first.length;
    return this.#first.join(', ') + (more > 0 ? ` and ${more} more` : '');
  }
}
