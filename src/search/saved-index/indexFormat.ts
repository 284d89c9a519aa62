/** The first four bytes of a saved index: "PSCI" in ASCII. */
export const indexMagic = 0x49435350;

/** Grows whenever what is saved, or how words are made of texts, changes: an older index is built anew. */
export const indexFormatVersion = 4;

/** A saved index that this app cannot use. It is built anew from the release. */
export class IndexFormatError extends Error {
  override readonly name = 'IndexFormatError';
}

/** What is saved: texts as JSON, and numbers as they are in memory (little-endian). */
export interface IndexParts {
  readonly texts: unknown;
  readonly sections: readonly Section[];
}

/** One array of numbers. */
export type Section = Uint8Array | Uint32Array | Int32Array;

const kinds = ['u8', 'u32', 'i32'] as const;
type SectionKind = (typeof kinds)[number];

const headWords = 4;

/** Everything as one block of bytes: magic, version, length of the head, head, then the sections. */
export function packIndex({ texts, sections }: IndexParts): ArrayBuffer {
  const layout = sections.map((section) => ({ kind: kindOf(section), length: section.length }));
  const head = new TextEncoder().encode(JSON.stringify({ texts, layout }));
  const headEnd = aligned(headWords * 4 + head.length);
  const size = sections.reduce((end, section) => aligned(end + section.byteLength), headEnd);
  const bytes = new ArrayBuffer(size);
  new Uint32Array(bytes, 0, headWords).set([indexMagic, indexFormatVersion, head.length, size]);
  new Uint8Array(bytes, headWords * 4, head.length).set(head);
  let at = headEnd;
  for (const section of sections) {
    new Uint8Array(bytes, at, section.byteLength).set(
      new Uint8Array(section.buffer, section.byteOffset, section.byteLength),
    );
    at = aligned(at + section.byteLength);
  }
  return bytes;
}

/** The parts again: the sections are views into the bytes, nothing is copied. @throws IndexFormatError */
export function unpackIndex(bytes: ArrayBuffer): IndexParts {
  if (bytes.byteLength < headWords * 4) throw new IndexFormatError('The saved index is too short.');
  const [magic, version, headLength = 0, size] = new Uint32Array(bytes, 0, headWords);
  if (magic !== indexMagic) throw new IndexFormatError('The bytes are no saved index.');
  if (version !== indexFormatVersion) throw new IndexFormatError(`The saved index has format ${version}.`);
  if (size !== bytes.byteLength || headLength > bytes.byteLength - headWords * 4) {
    throw new IndexFormatError('The saved index is cut off.');
  }
  const { texts, layout } = readHead(new Uint8Array(bytes, headWords * 4, headLength));
  let at = aligned(headWords * 4 + headLength);
  const sections = layout.map(({ kind, length }) => {
    const section = toSection(bytes, at, kind, length);
    at = aligned(at + section.byteLength);
    return section;
  });
  return { texts, sections };
}

function readHead(bytes: Uint8Array): {
  readonly texts: unknown;
  readonly layout: readonly { readonly kind: SectionKind; readonly length: number }[];
} {
  try {
    const head: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (
      typeof head === 'object' &&
      head !== null &&
      'texts' in head &&
      'layout' in head &&
      Array.isArray(head.layout)
    ) {
      const layout: readonly unknown[] = head.layout;
      return { texts: head.texts, layout: layout.map(toSectionLayout) };
    }
  } catch (error) {
    throw new IndexFormatError('The head of the saved index cannot be read.', { cause: error });
  }
  throw new IndexFormatError('The head of the saved index has not the parts it should have.');
}

function toSectionLayout(value: unknown): { readonly kind: SectionKind; readonly length: number } {
  if (typeof value === 'object' && value !== null && 'kind' in value && 'length' in value) {
    const kind = kinds.find((known) => known === value.kind);
    if (kind && typeof value.length === 'number') return { kind, length: value.length };
  }
  throw new IndexFormatError('The saved index has a section of an unknown kind.');
}

function toSection(bytes: ArrayBuffer, at: number, kind: SectionKind, length: number): Section {
  try {
    if (kind === 'u8') return new Uint8Array(bytes, at, length);
    return kind === 'u32' ? new Uint32Array(bytes, at, length) : new Int32Array(bytes, at, length);
  } catch (error) {
    throw new IndexFormatError('A section of the saved index lies outside it.', { cause: error });
  }
}

function kindOf(section: Section): SectionKind {
  if (section instanceof Uint8Array) return 'u8';
  return section instanceof Uint32Array ? 'u32' : 'i32';
}

function aligned(length: number): number {
  return (length + 3) & ~3;
}
