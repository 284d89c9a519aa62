// What Windows-1252 shows for the bytes 0x80 to 0x9f, in order; its five holes are left as controls.
const upperHalf =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

function toByte(character: string): number {
  const at = upperHalf.indexOf(character);
  return at >= 0 ? 0x80 + at : character.charCodeAt(0);
}

const following = `[\\u0080-\\u00bf${upperHalf.replace(/[\\\]^-]/g, '\\$&')}]`;

// Only beginnings that lead to what British listings hold: Latin letters and signs, quotation marks
// and dashes, the byte order mark, pictures. "TÔ’" and the like are left alone.
const misread = new RegExp(`[ÂÃÄÅ]${following}|â${following}{2}|ï»¿|ð${following}{3}`, 'g');

const reader = new TextDecoder('UTF-8', { fatal: true, ignoreBOM: true });

function readAgain(characters: string): string {
  try {
    return reader.decode(Uint8Array.from(characters.split('').map(toByte)));
  } catch (error) {
    // Not UTF-8 after all: it means what it shows.
    if (error instanceof TypeError) return characters;
    throw error;
  }
}

/**
 * UTF-8 that was read as Windows-1252 somewhere on its way ("donâ€™t", "Â£5"), as it was meant; also
 * where that happened twice. The "Â" that a lost non-breaking space leaves at the end of a word goes.
 */
export function mendMojibake(text: string): string {
  let mended = text;
  for (;;) {
    const next = mended.replace(misread, readAgain).replace(/(?<=[^\sÂ])Â+(?:\s+Â+)*(?=\s|$)/g, '');
    // Each mending makes the text shorter, so this ends.
    if (next === mended) return mended;
    mended = next;
  }
}
