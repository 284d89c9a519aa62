const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/i;
const numberedStreet =
  /\b\d{1,4}[a-z]?,? (?:[\p{L}’'-]+ ){1,4}(?:road|rd|street|st|lane|avenue|ave|close|drive|way|terrace|place|gardens?|crescent|court|square|hill|row|grove|mews)\b/iu;
// Without a number only what is hardly ever anything but a street.
const namedStreet =
  /\b(?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:Road|Rd|Street|Lane|Avenue|Ave|Drive|Terrace|Gardens|Crescent|Grove|Mews)\b/u;
const pointers: readonly RegExp[] = [
  /\bwhat ?3 ?words?\b|\/\/\/\p{L}+\.\p{L}+\.\p{L}+/iu,
  /\b\d{1,2}\.\d{2,}\s*°?[NS]?\s*[,;/ ]\s*[-−]?\d{1,2}\.\d{2,}/i,
  /\b[HJNOST][A-HJ-Z] ?\d{3,5} ?\d{3,5}\b/,
  /\bmaps?\.(?:google|app|apple)\b|\bgoogle\.[a-z.]+\/maps\b|\bgoo\.gl\/maps\b|\b(?:openstreetmap|streetmap)\.|\bbing\.com\/maps\b/i,
];

/** Lines of an address, each as a pattern that finds it as words of its own. */
export function toSecrets(lines: readonly string[]): readonly RegExp[] {
  return lines.map(
    (line) =>
      new RegExp(`(?<![\\p{L}\\p{N}])${line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu'),
  );
}

/**
 * Whether a text tells where a place is: its own address, or a street, a postcode or a point on a
 * map of any kind. Names it goes by are no address, though some are called after a street.
 */
export function tellsPlace(text: string, names: readonly string[], secrets: readonly RegExp[] = []): boolean {
  if ([postcode, numberedStreet, ...pointers, ...secrets].some((one) => one.test(text))) return true;
  const nameless = names.reduce((left, name) => (name === '' ? left : left.replaceAll(name, ' – ')), text);
  return namedStreet.test(nameless);
}

/** Whether a name, a web address, a mailbox or an id holds an address, perhaps written without its spaces. */
export function spellsPlace(address: string, lines: readonly string[] = []): boolean {
  const spaced = address.replace(/%20|[^\p{L}\p{N}’']+/gu, ' ');
  const letters = toLetters(address);
  return (
    [postcode, numberedStreet].some((one) => one.test(spaced)) ||
    pointers.some((one) => one.test(address)) ||
    // A town alone is told to everybody; a street is not.
    lines.some((line) => /\s/.test(line.replace(/^\d+\w?\s+/, '')) && letters.includes(toLetters(line)))
  );
}

function toLetters(text: string): string {
  return text.toLowerCase().replace(/[^a-z]+/g, '');
}

/** A name without a postcode or a numbered street; its other words stay. */
export function cutPlaces(name: string): string {
  const cut = [postcode, numberedStreet].reduce((text, one) => text.replace(one, ' '), name);
  return cut.replace(/\s+/g, ' ').replace(/^[\s,–-]+|[\s,–-]+$/g, '');
}
