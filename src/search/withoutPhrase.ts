/** A text without the first stand of a phrase, and without the blanks and commas that are then left over. */
export function withoutPhrase(text: string, phrase: string): string {
  const at = text.toLowerCase().indexOf(phrase.toLowerCase());
  if (at < 0 || phrase === '') return text;
  return `${text.slice(0, at)} ${text.slice(at + phrase.length)}`
    .replace(/\s*,(?:\s*,)+/g, ',')
    .replace(/\s+/g, ' ')
    .replace(/\s+,/g, ',')
    .replace(/^[\s,]+|[\s,]+$/g, '');
}
