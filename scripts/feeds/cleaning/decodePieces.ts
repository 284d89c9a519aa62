import { open } from 'node:fs/promises';
import { nameFile } from '../../commandError.ts';
import { emptyHalf, isRatherUtf8, markOf, type TextEncoding } from './decodeText.ts';

/** Bytes that can be read from the beginning more than once, piece by piece; a piece holds until the next. */
export type ByteSource = () => AsyncIterable<Uint8Array>;

// Longer texts are kept apart from others, and cleared away so late that they fill the memory.
const pieceBytes = 32 * 1_024;

/** The bytes of a file, all through one buffer: as many as pieces would fill the memory. */
export async function* fileBytes(path: string): AsyncGenerator<Uint8Array, void, void> {
  const file = await open(path);
  const piece = Buffer.allocUnsafe(pieceBytes);
  try {
    for (;;) {
      const { bytesRead } = await file.read(piece, 0, pieceBytes, null);
      if (bytesRead === 0) return;
      yield piece.subarray(0, bytesRead);
    }
  } catch (error) {
    throw nameFile(error, path);
  } finally {
    await file.close();
  }
}

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
  try {
    for await (const text of decode(source, encoding)) {
      const other = text.replace(/\p{ASCII}+/gu, '');
      const bad = other.split('\ufffd').length - 1;
      broken += bad;
      sound += other.length - bad;
    }
  } catch {
    // What comes before a fault is evidence enough; whoever reads the text meets the fault again.
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
