import { emptyHalf, isRatherUtf8, markOf, type TextEncoding } from './decodeText.ts';

/** Bytes that can be read from the beginning more than once, piece by piece. */
export type ByteSource = () => AsyncIterable<Uint8Array>;

/** A text that is read piece by piece, with how its bytes were found to be written. */
export interface DecodedPieces {
  readonly encoding: TextEncoding;
  /** Characters that cannot be read; each stands in the text as U+FFFD. */
  readonly broken: number;
  readonly pieces: AsyncIterable<string>;
}

/**
 * Reads a file as text as `decodeText` does, without holding it: once through for the evidence of its
 * encoding, and once more for the text.
 */
export async function decodePieces(source: ByteSource): Promise<DecodedPieces> {
  const marked = await findMark(source);
  if (marked) {
    return { encoding: marked, broken: (await count(source, marked)).broken, pieces: decode(source, marked) };
  }
  const asUtf8 = await count(source, 'UTF-8');
  const encoding = isRatherUtf8(asUtf8) ? 'UTF-8' : 'Windows-1252';
  return { encoding, broken: encoding === 'UTF-8' ? asUtf8.broken : 0, pieces: decode(source, encoding) };
}

async function findMark(source: ByteSource): Promise<TextEncoding | null> {
  for await (const bytes of source()) if (bytes.length > 0) return markOf(bytes) ?? emptyHalf(bytes);
  return null;
}

async function count(source: ByteSource, encoding: TextEncoding): Promise<{ broken: number; sound: number }> {
  let broken = 0;
  let sound = 0;
  for await (const text of decode(source, encoding)) {
    const other = text.replace(/\p{ASCII}+/gu, '');
    const bad = other.split('\ufffd').length - 1;
    broken += bad;
    sound += other.length - bad;
  }
  return { broken, sound };
}

async function* decode(source: ByteSource, encoding: TextEncoding): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of source()) {
    const text = decoder.decode(bytes, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}
