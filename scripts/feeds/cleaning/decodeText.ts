/** How the bytes of a file were found to be written. */
export type TextEncoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252';

/** The text of a file, without a byte order mark. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  /** Characters that could not be read; each stands in the text as U+FFFD. */
  readonly broken: number;
}

// Enough to see which half of the bytes is empty.
const sampled = 4_096;

/**
 * Reads the bytes of a file as text by the evidence in them, whatever the feed says: a byte order
 * mark, then the empty halves of UTF-16, then whether it is UTF-8; what is none of these is taken
 * for Windows-1252, which spreadsheets still write. Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = markOf(bytes) ?? emptyHalf(bytes);
  if (marked) return decode(bytes, marked);
  const asUtf8 = decode(bytes, 'UTF-8');
  if (asUtf8.broken === 0) return asUtf8;
  const sound = asUtf8.text.replace(/[\p{ASCII}\ufffd]/gu, '').length;
  return isRatherUtf8({ broken: asUtf8.broken, sound }) ? asUtf8 : decode(bytes, 'Windows-1252');
}

/** The encoding that a byte order mark states. */
export function markOf(bytes: Uint8Array): TextEncoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'UTF-8' : null;
}

/**
 * Whether a text is UTF-8, by its characters beyond ASCII when it is read so. A stray byte in a file that
 * else is UTF-8 (cut off, pasted together) does not make it another encoding.
 */
export function isRatherUtf8({
  broken,
  sound,
}: {
  readonly broken: number;
  readonly sound: number;
}): boolean {
  return broken === 0 || sound > broken;
}

/** Of western text in UTF-16 without a mark nearly every second byte is zero. */
export function emptyHalf(bytes: Uint8Array): TextEncoding | null {
  const sample = bytes.subarray(0, sampled);
  const pairs = Math.floor(sample.length / 2);
  if (pairs === 0) return null;
  let first = 0;
  let second = 0;
  for (let at = 0; at < pairs * 2; at += 2) {
    if (sample[at] === 0) first += 1;
    if (sample[at + 1] === 0) second += 1;
  }
  if (second > pairs * 0.4 && first < pairs * 0.1) return 'UTF-16LE';
  return first > pairs * 0.4 && second < pairs * 0.1 ? 'UTF-16BE' : null;
}

function decode(bytes: Uint8Array, encoding: TextEncoding): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, broken: text.split('\ufffd').length - 1 };
}
