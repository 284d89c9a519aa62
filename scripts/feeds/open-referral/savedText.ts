import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CommandError } from '../../commandError.ts';
import { decodePieces, fileBytes, type ByteSource } from '../cleaning/decodePieces.ts';

// Up to this length a saved file is read at once; of a packed one nobody knows how long it is.
const mostBytesAtOnce = 8 * 1_024 * 1_024;
const mostPackedAtOnce = 256 * 1_024;

/** A line of a text, or that it was too long to be one. */
export type TextLine = { readonly text: string } | { readonly tooLong: true };

// No listing is nearly as long; what is must not fill the memory.
const longestLine = 64 * 1_024 * 1_024;

/** Whether a file is so short that it may be read at once. */
export async function isShort(path: string): Promise<boolean> {
  const { size } = await stat(path);
  return size <= ((await isPacked(path)) ? mostPackedAtOnce : mostBytesAtOnce);
}

/** The text of a saved file piece by piece, unpacked and in whatever encoding. */
export async function savedText(path: string): Promise<AsyncIterable<string>> {
  return (await decodePieces(await bytesOf(path))).pieces;
}

async function bytesOf(path: string): Promise<ByteSource> {
  if (!(await isPacked(path))) return () => fileBytes(path);
  return async function* () {
    const unpacked = createGunzip();
    // Whoever reads what was unpacked is told of the fault too.
    pipeline(createReadStream(path), unpacked, () => undefined);
    try {
      yield* unpacked;
    } catch (error) {
      throw new CommandError('it is packed and cannot be unpacked to its end', { cause: error });
    }
  };
}

async function isPacked(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}

/** The lines of a text. */
export async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<TextLine, void, void> {
  let parts: string[] = [];
  let length = 0;
  const take = (): TextLine => {
    const line: TextLine =
      length > longestLine ? { tooLong: true } : { text: parts.join('').replace(/\r$/, '') };
    parts = [];
    length = 0;
    return line;
  };
  const add = (part: string) => {
    length += part.length;
    if (length > longestLine) parts = [];
    else parts.push(part);
  };
  for await (const piece of text) {
    let from = 0;
    for (let to = piece.indexOf('\n'); to !== -1; to = piece.indexOf('\n', from)) {
      add(piece.slice(from, to));
      yield take();
      from = to + 1;
    }
    if (from < piece.length) add(piece.slice(from));
  }
  if (length > 0) yield take();
}
