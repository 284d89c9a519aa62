/** Where each record stands in the objects of a release, so that only those shown are ever parsed. */
export interface RecordPlaces {
  /** The object, by its place in the release's list. */
  readonly objects: Uint32Array;
  /** Bytes from the start of the object: the record is from `starts` up to `ends`. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const [quote, backslash, openBrace, closeBrace] = [0x22, 0x5c, 0x7b, 0x7d];

/**
 * Where the records of a JSON list of objects begin and end, in bytes of UTF-8. The list must be
 * sound JSON: it is scanned for braces outside texts, which no byte of a longer character can be.
 */
export function findRecordRanges(bytes: Uint8Array): readonly (readonly [start: number, end: number])[] {
  const ranges: [number, number][] = [];
  let depth = 0;
  let start = 0;
  let isInText = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (isInText) {
      if (byte === backslash) at += 1;
      else if (byte === quote) isInText = false;
    } else if (byte === quote) isInText = true;
    else if (byte === openBrace) {
      if (depth === 0) start = at;
      depth += 1;
    } else if (byte === closeBrace) {
      depth -= 1;
      if (depth === 0) ranges.push([start, at + 1]);
    }
  }
  return ranges;
}
