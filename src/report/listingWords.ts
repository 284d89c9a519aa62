// "1:1", "1-2-1" and "121" are misread by screen readers (MoJ style guide: "one-to-one").
const oneToOne = /(?<![\d.:/-])(?:1\s?[:.–-]\s?(?:2\s?[:.–-]\s?)?1|121|one[ -](?:to|2)[ -]one)(?![\d:/-])/gi;

/**
 * What a report may not say: promises, pronouns of a person, words for people that MoJ style bars, the
 * first and second person, leftovers of a program, anything like a phone number or an address, and words
 * that were cut off.
 */
const barredWords: readonly RegExp[] = [
  /\b(?:will|shall|guarantee\w*|promis\w+|(?:has|have) a place)\b/i,
  /\b(?:he|she|him|her|his|hers|himself|herself)\b/i,
  /\b(?:ex-)?offenders?\b|\b(?:BAME|BME|PoPs?)\b/i,
  /\b(?:we|our|ours|ourselves|you|your|yours|my)\b|\bI\b|\bus\b/i,
  /\b(?:undefined|null|NaN|tbc|n\/a)\b|\[object/i,
  /@|(?:\d[\s-]?){6,}/,
  // What is still there of a "1:1".
  /\b1\s?[:.–-]\s?(?:2\s?[:.–-]\s?)?1\b|\b121\b/,
  /(?:^|\s)(?:and|or|of|for|to|the)$/i,
];

/** One line of a listing, with its spaces and stops in order and none at either end. */
export function toListingName(text: string): string {
  return text
    .replace(/\([^\p{L}\p{N}]*\)/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?)])/g, '')
    .replace(/([.,;:!?])[.,;:!?]+/g, '$1')
    .replace(/^[\s.,;:!?…)]+|[\s.,;:!?…(]+$/gu, '');
}

/**
 * A listing's words in the style of a report, or null where they cannot be brought into it: a fact in
 * such words is left to the listing rather than reworded into something it did not say.
 */
export function toReportWords(text: string): string | null {
  const words = toListingName(text)
    .replace(oneToOne, (found) => (found.startsWith('O') ? 'One-to-one' : 'one-to-one'))
    .replace(/\bdomestic violence\b/gi, (found) =>
      found.startsWith('D') ? 'Domestic abuse' : 'domestic abuse',
    );
  if (!/[\p{L}\p{N}]/u.test(words)) return null;
  // A sentence gives its first letter a capital, and a dotless “ı” becomes an “I” by that.
  const readings = [words, words.toUpperCase()];
  return barredWords.some((barred) => readings.some((reading) => barred.test(reading))) ? null : words;
}

/** Those of a listing's short facts that a report can repeat, each once. */
export function toReportWordList(texts: readonly string[]): string[] {
  return [...new Set(texts.map(toReportWords).filter((words) => words !== null))];
}
