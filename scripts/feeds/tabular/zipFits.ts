import { inflateRawSync } from 'node:zlib';

const entrySignature = 0x02014b50;
const endSignature = 0x06054b50;
const endLength = 22;
const longestComment = 65_535;
const deflated = 8;

/**
 * Whether a zip file (a workbook is one) unpacks to at most `most` bytes, whatever it claims. A small
 * file can hold a huge one; so each part is unpacked up to the limit before anything reads it. Null when it is no zip file.
 */
export function zipFits(bytes: Buffer, most: number): boolean | null {
  const end = findEnd(bytes);
  if (end === null) return null;
  let room = most;
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entrySignature) return null;
    const size = unpackedSize(bytes, at, room);
    if (size === null) return false;
    room -= size;
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return true;
}

function findEnd(bytes: Buffer): number | null {
  const first = Math.max(0, bytes.length - endLength - longestComment);
  for (let at = bytes.length - endLength; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === endSignature) return at;
  }
  return null;
}

/** Bytes of one part, or null when there are more than `room` or it cannot be unpacked. */
function unpackedSize(bytes: Buffer, entry: number, room: number): number | null {
  const packed = bytes.readUInt32LE(entry + 20);
  const local = bytes.readUInt32LE(entry + 42);
  if (local + 30 > bytes.length) return null;
  const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  if (bytes.readUInt16LE(entry + 10) !== deflated) return packed <= room ? packed : null;
  try {
    return inflateRawSync(bytes.subarray(from, from + packed), { maxOutputLength: Math.max(room, 1) }).length;
  } catch {
    // Too long, or damaged: neither can be read.
    return null;
  }
}
