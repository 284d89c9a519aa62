import { closeSync, openSync, readSync } from 'node:fs';
import { nameFile } from '../commandError.ts';

const pieceBytes = 1_024 * 1_024;
const lineEnd = '\n'.charCodeAt(0);

/** The lines of a file one by one. @throws the file system's error */
export function* linesOf(path: string): Generator<string, void, void> {
  const file = openSync(path, 'r');
  try {
    let rest = Buffer.alloc(0);
    for (;;) {
      const piece = Buffer.allocUnsafe(pieceBytes);
      const length = readPiece(file, piece, path);
      if (length === 0) break;
      const bytes = Buffer.concat([rest, piece.subarray(0, length)]);
      let from = 0;
      for (let to = bytes.indexOf(lineEnd); to !== -1; to = bytes.indexOf(lineEnd, from)) {
        yield bytes.toString('utf8', from, to).replace(/\r$/, '');
        from = to + 1;
      }
      rest = bytes.subarray(from);
    }
    if (rest.length > 0) yield rest.toString('utf8');
  } finally {
    closeSync(file);
  }
}

function readPiece(file: number, piece: Buffer, path: string): number {
  try {
    return readSync(file, piece);
  } catch (error) {
    throw nameFile(error, path);
  }
}
