import { chain, none } from 'stream-chain/core';
import { Assembler } from 'stream-json/assembler.js';
import { jsonParser, type Token } from 'stream-json/core/parser.js';
import { describeNoJson } from './readJson.ts';

/** A part of a JSON text: an entry of the list it holds, or a field that stands beside the list. */
export type JsonPart =
  | { readonly kind: 'entry'; readonly value: unknown }
  | { readonly kind: 'field'; readonly name: string; readonly value: unknown };

/** A text that is no JSON, or not to its end. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault';
}

/**
 * The entries of the list that a JSON text holds, one by one, whatever its length: the text is the list, or
 * an object with the list in one of `listFields`, whose other fields come where they are plain values.
 *
 * @throws JsonFault, or the file system's error
 */
export async function* jsonParts(
  text: AsyncIterable<string>,
  listFields: ReadonlySet<string>,
): AsyncGenerator<JsonPart, void, void> {
  const parser = jsonParser({ packValues: true, streamValues: false });
  const reader = new PartReader(listFields);
  let head = '';
  const watched = async function* () {
    for await (const piece of text) {
      if (head === '') head = piece.slice(0, 1_000);
      yield piece;
    }
  };
  const parts = chain([parser, (token: Token) => reader.read(token)])(watched());
  try {
    for (;;) {
      const next = await parts.next().catch((error: unknown) => {
        if (error instanceof Error && 'path' in error) throw error;
        throw new JsonFault(describeNoJson(head), { cause: error });
      });
      if (next.done) break;
      yield next.value;
    }
  } finally {
    // Closes the file where the reader has seen enough.
    await parts.return();
  }
  if (!reader.isWhole) throw new JsonFault(describeNoJson(head));
}

class PartReader {
  readonly #listFields: ReadonlySet<string>;
  readonly #value = new Assembler();
  #within: 'nothing' | 'object' | 'list' = 'nothing';
  #field: string | null = null;
  /** How deep in a field that nobody asked for, which may be as long as the file. */
  #skipped = 0;
  /** Whether the text has come to an end, as far as brackets tell. */
  isWhole = false;

  constructor(listFields: ReadonlySet<string>) {
    this.#listFields = listFields;
  }

  read(token: Token): JsonPart | typeof none {
    if (this.#skips(token) || (this.#value.done && this.#stepsIn(token))) return none;
    this.#value.consume(token);
    if (!this.#value.done) return none;
    const value = this.#value.current;
    return this.#within === 'list'
      ? { kind: 'entry', value }
      : { kind: 'field', name: this.#field ?? '', value };
  }

  #skips(token: Token): boolean {
    const isStart = token.name === 'startArray' || token.name === 'startObject';
    const isBeside = this.#within === 'object' && this.#value.done;
    if (this.#skipped === 0 && !(isStart && isBeside && !this.#isList(token))) return false;
    if (isStart) this.#skipped += 1;
    if (token.name === 'endArray' || token.name === 'endObject') this.#skipped -= 1;
    return true;
  }

  #isList(token: Token): boolean {
    return token.name === 'startArray' && this.#field !== null && this.#listFields.has(this.#field);
  }

  /** Whether a token between values only says where the next one stands. */
  #stepsIn(token: Token): boolean {
    if (this.#within === 'nothing') {
      if (token.name === 'startArray') this.#within = 'list';
      if (token.name === 'startObject') this.#within = 'object';
      return true;
    }
    if (token.name === 'endArray' && this.#within === 'list') {
      this.#within = this.#field === null ? 'nothing' : 'object';
      this.isWhole = this.#field === null;
      return true;
    }
    if (this.#within === 'list') return false;
    if (token.name === 'keyValue') this.#field = token.value;
    if (token.name === 'endObject') this.isWhole = true;
    const isList = this.#isList(token);
    if (isList) this.#within = 'list';
    return isList || token.name === 'keyValue' || token.name === 'endObject';
  }
}
