import { IndexFormatError, type Section } from './indexFormat.ts';

/** Hands out the sections of a saved index one after another, each of the kind expected. */
export class SectionReader {
  readonly #sections: readonly Section[];
  #next = 0;

  constructor(sections: readonly Section[]) {
    this.#sections = sections;
  }

  /** @throws IndexFormatError when the next section is of another kind, as for the others */
  bytes(): Uint8Array {
    const section = this.#take();
    if (section instanceof Uint8Array) return section;
    throw new IndexFormatError('The saved index has its sections in another order.');
  }

  words(): Uint32Array {
    const section = this.#take();
    if (section instanceof Uint32Array) return section;
    throw new IndexFormatError('The saved index has its sections in another order.');
  }

  integers(): Int32Array {
    const section = this.#take();
    if (section instanceof Int32Array) return section;
    throw new IndexFormatError('The saved index has its sections in another order.');
  }

  #take(): Section | undefined {
    const section = this.#sections[this.#next];
    this.#next += 1;
    return section;
  }
}
